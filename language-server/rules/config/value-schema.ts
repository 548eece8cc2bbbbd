/**
 * What a value in a settings file may be: the part of JSON Schema that this project understands, so that the same
 * description checks the file here and completes it in the editor.
 */
export interface ValueSchema {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly enum?: readonly string[];
  /** Both bounds belong to the range. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** What each element of an array is. */
  readonly items?: ValueSchema;
  readonly minItems?: number;
  /** What each value of an object is, whatever its key. */
  readonly additionalProperties?: ValueSchema;
  readonly minLength?: number;
  readonly format?: 'date';
  /** Alternatives, told apart by their types. */
  readonly anyOf?: readonly ValueSchema[];
}
