// Written by `npm run generate`; changes are lost.
interface SchemaPart {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly enum?: readonly string[];
}

/** One thing that does not fit the schema; `instancePath` is a JSON pointer. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: {
    readonly missingProperty?: string;
    readonly additionalProperty?: string;
    readonly type?: string | readonly string[];
    readonly limit?: number;
  };
  readonly parentSchema: SchemaPart;
  readonly data: unknown;
}

export declare const validate: {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
