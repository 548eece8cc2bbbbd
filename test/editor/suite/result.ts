/** How one test of the extension-host suite ended. */
export interface SuiteResult {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** Message and stack of a failed one. */
  readonly error?: string;
}
