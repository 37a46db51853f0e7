export type { Case, FixCase, PolicyCases, ProjectCase } from "./cases.ts";
export { type Judged, judgeProject, TESTED, type TestProject } from "./project.ts";
export { type TestFramework, testPolicy } from "./test-policy.ts";
