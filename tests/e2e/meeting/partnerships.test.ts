import path from "node:path";
import { describe, expect, test } from "vitest";
import { projectPaths } from "../../../workbench/projectPaths";
import { EXPECTED_FINDINGS } from "../../samples/expectedFindings";
import { openPane, type OpenedPane, plain } from "../pane/openSample";

// Each of the five partnerships from end to end: what its members pay, what it has decided, its bodies, and its minutes.

interface Partnership {
  readonly file: string;
  /** The sum of the fees; null where it is open how they are to be worked out. */
  readonly fees: string | null;
  /** What the title of the rules of the fees says. */
  readonly rules: string;
  /** What each item came to, by its name. */
  readonly items: Readonly<Record<string, string>>;
  /** Some of what the minutes must say. */
  readonly inMinutes: readonly string[];
}

const TO_COME = "Ingen stemmer ennå";

const PARTNERSHIPS: readonly Partnership[] = [
  {
    file: "digiviken.xlsx",
    fees: "3 910 902 kr",
    rules: "Regler: Per innbygger, Fast beløp",
    items: {
      "1": "Enstemmig vedtatt",
      "2": "Enstemmig vedtatt",
      "3": "Tatt til orientering",
      "4": "Vedtatt",
      "5": "Vedtatt",
      "6": "Vedtatt",
      "7": TO_COME,
      "8": TO_COME,
      "9": TO_COME,
      "10": TO_COME,
      "11": TO_COME,
    },
    inMinutes: ["Årsmøtet i DigiViken", "Avgiften er 3,50 kr per innbygger fra 2023.", "plass 24"],
  },
  {
    file: "digi-vestland.xlsx",
    fees: "19 470 000 kr",
    rules: "Regler: Grunnbeløp pluss folketall",
    items: {
      "1": "Vedtatt",
      "2": "Enstemmig vedtatt",
      "3": "Falt",
      "4": "Stemmelikhet",
      "026/21": TO_COME,
      "033/21": "Enstemmig vedtatt",
    },
    inMinutes: ["Samarbeidsavtala står uendra.", "5SP, 1MDG, 1V, 3KRF, 2SV, 4AP, 4H, 7FRP"],
  },
  {
    file: "digitale-helgeland.xlsx",
    fees: "0 kr",
    rules: "Regler: Ingen avgift",
    items: {
      "1": "Enighet",
      "2": "Tatt til orientering",
      "3": "Enighet",
      "4": "Vedtatt",
      "5": TO_COME,
      "6": TO_COME,
      "7": TO_COME,
      "8": TO_COME,
    },
    inMinutes: ["Styringsgruppen i Digitale Helgeland", "Stemmene var like, og lederen avgjorde."],
  },
  {
    file: "digi-rogaland.xlsx",
    fees: null,
    rules: "Regler: ikke avgjort",
    items: { "12/18": "Enighet", "13/18": "Enighet", "14/18": "Vedtatt", "15/18": TO_COME, "16/18": TO_COME },
    inMinutes: ["Styringsgruppen i Digi Rogaland", "Sak 13/18", "Den skal være til veiledning for kommunene."],
  },
  {
    file: "digi-agder.xlsx",
    fees: "0 kr",
    rules: "Regler: Ingen avgift",
    items: { "1": "Tatt til orientering", "2": "Tatt til orientering", "3": "Enighet", "4": TO_COME },
    inMinutes: ["Kommunedirektørkollegiet Agder (KDK)", "Nettverket heter Digi Agder."],
  },
];

describe.each(PARTNERSHIPS)("$file", ({ file, fees, rules, items, inMinutes }) => {
  test("shows its fees, its decisions and its bodies, and writes its minutes", async () => {
    const pane = await openPane({ file: path.join(projectPaths().folder, "samples", file) });
    try {
      expect(await feesOf(pane)).toEqual({ rules, fees });
      await pane.open("meeting");
      expect(await itemsOf(pane)).toEqual(items);
      await pane.open("board");
      expect(await findingsOf(pane)).toEqual(EXPECTED_FINDINGS[file]?.bodies);
      const minutes = await writtenMinutes(pane);
      for (const text of inMinutes) expect(minutes).toContain(text);
      expect(pane.workbench.problems()).toEqual([]);
    } finally {
      await pane.workbench.close();
    }
  });
});

async function feesOf({ visible }: OpenedPane): Promise<Pick<Partnership, "rules" | "fees">> {
  const rules = await visible("button[aria-expanded]")
    .filter({ hasText: /^Regler: / })
    .first()
    .innerText();
  const sum = visible('[data-testid="fee-sum"]');
  return { rules, fees: (await sum.count()) === 0 ? null : plain(await sum.innerText()) };
}

async function itemsOf({ visible }: OpenedPane): Promise<Record<string, string>> {
  await visible('[data-item] [data-testid="outcome"]').first().waitFor();
  const found = await visible("[data-item]").evaluateAll((cards) =>
    cards.map((card) => [
      card.getAttribute("data-item") ?? "",
      card.querySelector('[data-testid="outcome"]')?.textContent ?? "",
    ]),
  );
  return Object.fromEntries(found) as Record<string, string>;
}

/** Every rule that is not met, body by body. */
async function findingsOf({ visible }: OpenedPane): Promise<Record<string, Record<string, string>>> {
  await visible("[data-body]").first().waitFor();
  const found = await visible("[data-body]").evaluateAll((bodies) =>
    bodies.map((body): [string, (readonly [string, string])[]] => [
      body.getAttribute("data-body") ?? "",
      [...body.querySelectorAll("[data-rule]")].map((card) => [
        card.getAttribute("data-rule") ?? "",
        card.getAttribute("data-verdict") ?? "",
      ]),
    ]),
  );
  return Object.fromEntries(
    found.map(([body, cards]) => [body, Object.fromEntries(cards.filter(([, verdict]) => verdict !== "met"))]),
  );
}

async function writtenMinutes({ workbench, frame, open }: OpenedPane): Promise<string> {
  await open("minutes");
  await frame.getByRole("button", { name: "Skriv protokollen til arket Protokoll", exact: true }).click();
  await frame.getByText("Protokollen står på arket Protokoll").waitFor();
  await workbench.idle();
  return (await workbench.readText("Protokoll", "A1:F600")).flat().join("\n");
}
