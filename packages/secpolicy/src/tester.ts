export * from "@secpolicy/tester";
