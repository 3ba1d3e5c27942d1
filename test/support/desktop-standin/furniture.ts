import { EventEmitter } from 'node:events';
import { BrowserWindow } from './browser-window.ts';
import { log, note } from './log.ts';

type ItemOptions = {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly enabled?: boolean;
  readonly checked?: boolean;
  readonly submenu?: readonly ItemOptions[];
  readonly click?: (item: MenuItem, window: unknown, event: unknown) => void;
};

/** `MenuItem`. */
export class MenuItem {
  readonly id: string;
  readonly label: string;
  readonly role: string | undefined;
  readonly submenu: Menu | undefined;
  readonly enabled: boolean;
  readonly checked: boolean;
  readonly click: () => void;

  constructor(options: ItemOptions) {
    this.id = options.id ?? '';
    this.label = options.label ?? '';
    this.role = options.role;
    this.enabled = options.enabled ?? true;
    this.checked = options.checked ?? false;
    this.submenu = options.submenu && Menu.buildFromTemplate(options.submenu);
    this.click = () => {
      if (this.enabled) options.click?.(this, BrowserWindow.getFocusedWindow(), {});
    };
  }
}

let applicationMenu: Menu | null = null;

/** `Menu`. */
export class Menu {
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: readonly ItemOptions[]): Menu {
    const menu = new Menu();
    menu.items.push(...template.map((options) => new MenuItem(options)));
    return menu;
  }

  static setApplicationMenu = (menu: Menu | null): void => void (applicationMenu = menu);
  static getApplicationMenu = (): Menu | null => applicationMenu;

  append = (item: MenuItem): void => void this.items.push(item);
  popup = (): void =>
    note(
      'menu',
      this.items.map(({ label }) => label),
    );

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : (item.submenu?.getMenuItemById(id) ?? null);
      if (found !== null) return found;
    }
    return null;
  }
}

/** `Tray`; a test finds them in `standin.trays`. */
export class Tray extends EventEmitter {
  standinMenu: Menu | null = null;
  standinToolTip = '';
  standinImage: unknown;
  setContextMenu = (menu: Menu | null): void => void (this.standinMenu = menu);
  setToolTip = (text: string): void => void (this.standinToolTip = text);
  setImage = (image: unknown): void => void (this.standinImage = image);
  setTitle = (): void => undefined;
  displayBalloon = (options: unknown): void => note('balloon', options);

  constructor(image: unknown) {
    super();
    this.standinImage = image;
    trays.push(this);
  }

  destroy(): void {
    trays.splice(trays.indexOf(this), 1);
  }
}

const trays: Tray[] = [];

const notifications: Notification[] = [];

/** `Notification`: shown ones are in the log, and in `standin.notifications`, where a test clicks on them. */
export class Notification extends EventEmitter {
  static isSupported = (): boolean => true;
  readonly title: string;
  readonly body: string;

  constructor({ title = '', body = '' }: { readonly title?: string; readonly body?: string } = {}) {
    super();
    this.title = title;
    this.body = body;
  }

  show(): void {
    notifications.push(this);
    note('notification', { title: this.title, body: this.body });
    setImmediate(() => this.emit('show', {}));
  }

  close(): void {
    this.emit('close', {});
  }
}

type Representation = { readonly scaleFactor?: number; readonly buffer?: Buffer };

/** `NativeImage`: keeps what it was given, in `standinPictures`. */
class NativeImage {
  readonly standinPictures: Representation[] = [];
  isEmpty = (): boolean => this.standinPictures.length === 0;
  setTemplateImage = (): void => undefined;
  resize = (): this => this;
  addRepresentation = (picture: Representation): void => void this.standinPictures.push(picture);
}

/** `nativeImage`. */
export const nativeImage = {
  createEmpty: (): NativeImage => new NativeImage(),
  createFromPath: (): NativeImage => new NativeImage(),
  createFromBuffer: (buffer: Buffer): NativeImage => {
    const image = new NativeImage();
    image.addRepresentation({ buffer });
    return image;
  },
};

const answers: unknown[] = [];

function ask(kind: string, otherwise: unknown) {
  return async (first: unknown, second?: unknown): Promise<unknown> => {
    const answer = answers.shift() ?? otherwise;
    note('dialog', { kind, options: second ?? first, answer });
    return answer;
  };
}

/** `dialog`: answers what a test put ready, else that the person cancelled. */
export const dialog = {
  showOpenDialog: ask('open', { canceled: true, filePaths: [] }),
  showSaveDialog: ask('save', { canceled: true, filePath: '' }),
  showMessageBox: ask('message', { response: 0, checkboxChecked: false }),
  showErrorBox: (title: string, content: string): void => note('errorBox', { title, content }),
};

/** `shell`: nothing leaves the test; what was asked is in the log. */
export const shell = {
  openExternal: async (url: string): Promise<void> => note('openExternal', url),
  openPath: async (path: string): Promise<string> => {
    note('openPath', path);
    return '';
  },
  showItemInFolder: (path: string): void => note('showItemInFolder', path),
};

const computer = { online: true, onBattery: false };

/** `powerMonitor`: a test emits `suspend` and `resume`, and plugs the computer in or out with `standin.battery`. */
export const powerMonitor = Object.assign(new EventEmitter(), {
  isOnBatteryPower: (): boolean => computer.onBattery,
  getSystemIdleTime: (): number => 0,
});

/** `net`: a test plugs the network in or out with `standin.online`. */
export const net = { isOnline: (): boolean => computer.online };

type Theme = 'system' | 'light' | 'dark';
let theme: Theme = 'system';

async function showTheme(): Promise<void> {
  const colorScheme = theme === 'system' ? null : theme;
  for (const { webContents } of BrowserWindow.getAllWindows()) {
    await (await webContents.standinPage).emulateMedia({ colorScheme }).catch(() => undefined);
  }
}

class NativeTheme extends EventEmitter {
  get shouldUseDarkColors(): boolean {
    return theme === 'dark';
  }

  get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
    return false;
  }

  get themeSource(): Theme {
    return theme;
  }

  set themeSource(source: Theme) {
    theme = source;
    void showTheme();
    this.emit('updated');
  }
}

/** `nativeTheme`. */
export const nativeTheme = new NativeTheme();

/** `clipboard`. */
let copied = '';
export const clipboard = {
  writeText: (text: string): void => void (copied = text),
  readText: (): string => copied,
};

/** What a test looks at and puts ready; not part of Electron. */
export const standin = {
  log,
  trays,
  notifications,
  battery: (onBattery: boolean): void => {
    computer.onBattery = onBattery;
    powerMonitor.emit(onBattery ? 'on-battery' : 'on-ac');
  },
  online: (online: boolean): void => void (computer.online = online),
  /** The next dialog gets this answer. */
  answer: (answer: unknown): void => void answers.push(answer),
};
