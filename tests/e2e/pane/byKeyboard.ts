import type { OpenedPane } from "./openSample";

/** The pane as it is used with the keyboard alone. */
export interface ByKeyboard {
  readonly press: (key: string, times?: number) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** What has the focus, by the name a screen reader says. */
  readonly focused: () => Promise<string>;
  /** Tabs from the top of the pane until something of that name has the focus. */
  readonly tabTo: (name: string | RegExp) => Promise<void>;
  /** Tabs on from what has the focus. */
  readonly tabOnTo: (name: string | RegExp) => Promise<void>;
}

const MOST_PRESSES = 200;

export function byKeyboard({ frame, workbench }: Pick<OpenedPane, "frame" | "workbench">): ByKeyboard {
  const { keyboard } = workbench.page;
  const press = async (key: string, times = 1): Promise<void> => {
    for (let pressed = 0; pressed < times; pressed += 1) await keyboard.press(key);
  };
  const focused = (): Promise<string> =>
    frame.evaluate(() => {
      const element = document.activeElement;
      const label = element?.id === undefined ? null : document.querySelector(`label[for="${element.id}"]`);
      return element?.getAttribute("aria-label") ?? label?.textContent ?? element?.textContent ?? "";
    });
  const tabOnTo = async (name: string | RegExp): Promise<void> => {
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      const now = await focused();
      if (typeof name === "string" ? now === name : name.test(now)) return;
      await press("Tab");
    }
    throw new Error(`Tab never came to ${String(name)}`);
  };
  return {
    press,
    type: (text) => keyboard.type(text),
    focused,
    tabTo: async (name) => {
      await frame.locator("nav button").first().focus();
      await tabOnTo(name);
    },
    tabOnTo,
  };
}
