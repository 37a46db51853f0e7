/** From the value of a config to its model. */
import { type Scalar, valueOf } from "../scalar.ts";
import type { Located, Source } from "../source.ts";
import type { Ternary } from "../ternary.ts";
import { itemsOf, valuesOf } from "./evaluate/alternatives.ts";
import type { Evaluation } from "./evaluate/index.ts";
import { argumentsOf, newObject, type Run } from "./evaluate/run.ts";
import { doubtOf } from "./evaluate/truth.ts";
import { type ObjectValue, type Property, primitive, type UnknownValue, type Value } from "./evaluate/value.ts";
import type { NextConfig, NextElsewhere, NextHeader } from "./model.ts";
import { markOverridden } from "./overrides.ts";
import { Reasons } from "./reasons.ts";
import type { Prefix } from "./route-pattern.ts";
import { type RuleDraft, RuleReader } from "./rules.ts";
import { asBoolean, asString, scalarProperty } from "./scalars.ts";

/** Next.js calls a config that is a function, and what that returns if it is one again. */
const MOST_CALLS = 3;

function resolve(run: Run, value: Value, at: Located): Value {
  let config = value;
  for (let calls = 0; calls < MOST_CALLS && config.type === "function"; calls++) {
    const context = newObject(run, at);
    const defaults = { key: at, value: newObject(run, at), doubt: undefined };
    context.properties.set("defaultConfig", defaults);
    config = run.call(config, argumentsOf(run, at, [primitive(at, "phase-production-build"), context]), at);
  }
  return config;
}
