/** Parts of a path that betray a test, the stand-in for Electron, or a source map. */
const UNWANTED = [
  /\.map$/,
  /\.(?:test|spec)\.[cm]?[jt]sx?$/,
  /standin/i,
  /^\/(?:test|scripts|docs|electron|renderer|shared)\//,
  /\/(?:__tests__|tests?)\//,
  /\.tsx?$/,
];

/** The files of a package that must not ship. */
export function unwanted(files: readonly string[]): readonly string[] {
  return files.filter((file) => UNWANTED.some((pattern) => pattern.test(file)));
}
