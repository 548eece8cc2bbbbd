/**
 * Loaded before yaml-language-server: its delay is 0 and stays so, whatever it sets. All else in it is as it was. Fails
 * where another version has another delay.
 */
const settings = new URL('./yamlSettings.js', import.meta.resolve('yaml-language-server'));
const { SettingsState } = await import(settings.href);
if (new SettingsState().validationDelayMs !== 200) throw new Error('The delay is not what it was.');
Object.defineProperty(SettingsState.prototype, 'validationDelayMs', { get: () => 0, set: () => {} });
