/** The switches after the program's name, `--name` or `--name=value`, as Chromium reads them. */
const switches = new Map<string, string>();
for (const argument of process.argv.slice(2)) {
  const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
  if (name !== undefined) switches.set(name.toLowerCase(), value ?? '');
}

/** `app.commandLine`. */
export const commandLine = {
  appendSwitch: (name: string, value = '') => void switches.set(name.toLowerCase(), value),
  hasSwitch: (name: string) => switches.has(name.toLowerCase()),
  getSwitchValue: (name: string) => switches.get(name.toLowerCase()) ?? '',
};
