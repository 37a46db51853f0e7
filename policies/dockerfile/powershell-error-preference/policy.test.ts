import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const image = "FROM mcr.microsoft.com/windows/servercore:ltsc2022\n";
testPolicy(
  policy,
  {
    reports: {
      "a shell for steps of several commands": {
        files: {
          Dockerfile: `${image}SHELL [«"powershell"», "-Command"]\nRUN Invoke-WebRequest a -OutFile b ; Start-Process b\n`,
        },
        message: "goes on after a command that fails",
        related: ["RUN"],
      },
      "the newer program": `${image}SHELL [«"pwsh.exe"», "-NoLogo", "-Command"]\nRUN a; \\\n  b\n`,
    },
    silent: {
      "a shell that stops": `${image}SHELL ["powershell", "-Command", "$ErrorActionPreference = 'Stop';"]\nRUN a; b\n`,
      "steps that stop": `${image}SHELL ["powershell", "-Command"]\nRUN $ErrorActionPreference = 'Stop'; a; b\n`,
      "steps of one command": `${image}SHELL ["powershell", "-Command"]\nRUN Install-WindowsFeature a\nRUN b;\n`,
      "no steps": `${image}SHELL ["powershell", "-Command"]\nCMD a; b\n`,
      "another shell": `${image}SHELL ["cmd", "/S", "/C"]\nRUN a; b\n`,
      "steps under another shell": `${image}SHELL ["powershell", "-Command"]\nRUN a\nSHELL ["cmd", "/S", "/C"]\nRUN a; b\n`,
    },
    fixes: {
      "stops at errors": {
        before: `${image}SHELL [«"powershell"», "-Command"]\nRUN a; b\n`,
        after: `${image}SHELL ["powershell", "-Command", "$ErrorActionPreference = 'Stop';"]\nRUN a; b\n`,
      },
    },
  },
  { describe, it },
);
