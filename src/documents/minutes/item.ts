import type { ElectionRule } from "../../domain/meeting/decideElection";
import type { DecidingRule } from "../../domain/meeting/decideItem";
import { electionBlocks, electionOutcome } from "./election";
import type { Block, Fact } from "../../domain/meeting/minutesDocument";
import type { LogNote, MinutesItem, Presence } from "./minutesRecord";
import type { MinutesTexts } from "./minutesTexts";
import { outcomeText } from "./outcome";
import { fact, factsBlock, paragraphsOf, remark, strengthText } from "./phrases";
import { voting } from "./voting";

/** One item: what was proposed, who took part, the votes and the rules, the result, and the decision as it was adopted. */
export function itemBlocks(item: MinutesItem, texts: MinutesTexts): Block[] {
  return [
    { kind: "item", lead: texts.texts.item({ item: item.item }), text: item.title },
    ...factsBlock(beforeTheVote(item, texts)),
    ...voting(item, texts),
    ...(item.election === null || item.noResult?.kind === "atRisk" ? [] : electionBlocks(item.election, texts)),
    ...outcomeBlocks(item, texts),
    ...decisionBlocks(item, texts),
    ...factsBlock(afterTheVote(item, texts)),
  ];
}

/** Of an election who was elected; and how the vote came out, where there was one for and against. */
function outcomeBlocks(item: MinutesItem, texts: MinutesTexts): Block[] {
  const { election, noResult, decision } = item;
  const { text, isRemark } = outcomeText(item, texts);
  const outcome: Block = {
    kind: "paragraph",
    label: texts.texts.outcome(),
    text,
    tone: isRemark ? "remark" : "strong",
  };
  if (election === null || noResult !== null) return [outcome];
  const isVoted = decision.decision !== null || decision.withoutVote !== null;
  return [...(isVoted ? [outcome] : []), ...electionOutcome(election, texts)];
}

function beforeTheVote(item: MinutesItem, texts: MinutesTexts): Fact[] {
  const { texts: t } = texts;
  return [
    ...(item.kind === null ? [] : [fact(t.kind(), item.kind)]),
    ...proposalFacts(item, texts),
    ...(item.doors.length === 0 ? [] : [{ label: t.doors(), paragraphs: item.doors.map((one) => doorsText(one, t)) }]),
    ...(item.disqualified.length === 0
      ? []
      : [
          {
            label: t.disqualified(),
            paragraphs: item.disqualified.map(({ member, grounds }) =>
              grounds === null
                ? t["disqualified.noGrounds"]({ member })
                : t["disqualified.member"]({ member, grounds }),
            ),
          },
        ]),
    ...(item.presence === null ? [] : [presenceFact(item.presence, texts)]),
  ];
}

function doorsText({ doors, note }: MinutesItem["doors"][number], texts: MinutesTexts["texts"]): string {
  if (doors === null) return noteText(note);
  if (doors === "opened") return texts["doors.opened"]();
  return note.why === null ? texts["doors.noGrounds"]() : texts["doors.closed"]({ grounds: note.why });
}

/** What is decided is a proposal; what is only told of need not be one. */
function proposalFacts({ proposal, decision, election }: MinutesItem, { texts }: MinutesTexts): Fact[] {
  if (proposal !== null) return [{ label: texts.proposal(), paragraphs: paragraphsOf(proposal) }];
  const isDecided = decision.countedBy !== "nothing" || decision.withoutVote === "consensus";
  return isDecided && election === null ? [fact(texts.proposal(), texts.missing())] : [];
}

/** How many take part, and who has come or gone since the item before. */
function presenceFact({ present, entitled, change }: Presence, texts: MinutesTexts): Fact {
  const { texts: t } = texts;
  const paragraphs = [strengthText(present, entitled, texts)];
  if (change !== null) {
    const { came, left, represented } = change;
    if (came.length > 0) paragraphs.push(t["present.came"]({ members: came.join(", ") }));
    if (left.length > 0) paragraphs.push(t["present.left"]({ members: left.join(", ") }));
    for (const proxy of represented) paragraphs.push(t["present.represented"](proxy));
  }
  return { label: t.present(), paragraphs };
}

/** The text as adopted. Where there should be one and the agenda has none, the minutes say so. */
function decisionBlocks({ adopted, decision, noResult }: MinutesItem, { texts }: MinutesTexts): Block[] {
  if (noResult?.kind === "atRisk") return [];
  if (adopted !== null) return [{ kind: "quote", label: texts.decision(), paragraphs: paragraphsOf(adopted) }];
  const isAdopted = decision.decision?.outcome === "adopted" || decision.withoutVote === "consensus";
  return isAdopted && noResult === null ? [remark(texts["decision.missing"]())] : [];
}

function afterTheVote(item: MinutesItem, texts: MinutesTexts): Fact[] {
  const { texts: t, words } = texts;
  const notes = (label: string, said: readonly LogNote[], textOf: (note: LogNote) => string): Fact[] =>
    said.length === 0 ? [] : [{ label, paragraphs: said.map(textOf) }];
  const notCast = words["ballot.notCast"]();
  return [
    ...notes(t.dissent(), item.dissents, noteText),
    ...notes(t.corrections(), item.corrections, ({ before, after, ...note }) =>
      noteText({
        ...note,
        before: null,
        after: t["corrections.fromTo"]({ before: before ?? notCast, after: after ?? notCast }),
      }),
    ),
    ...(item.lot === null || item.noResult?.kind === "atRisk" ? [] : [fact(t.lots(), lotText(item.lot, texts))]),
    ...item.answers.map((note) => answerFact(note, texts)),
    ...notes(t.reopened(), item.reopened, ({ why }) => why ?? t.missing()),
    ...(item.closed === null ? [] : [fact(t.closed(), item.closed)]),
    ...(item.seal === null ? [] : [fact(t.seal(), item.seal)]),
  ];
}

/** What the log says in one line: whom it is of, what, and why. */
function noteText({ member, after, why }: LogNote): string {
  const said = after === null ? (why ?? "") : why === null ? after : `${after} (${why})`;
  return member === null ? said : `${member}: ${said}`;
}

/** The rules that a meeting may be asked about, which are said in words. */
const ASKED_RULES: readonly (DecidingRule | ElectionRule | "meeting.votes")[] = [
  "meeting.votes",
  "meeting.majority",
  "meeting.blanks",
  "meeting.quorum",
  "meeting.quorum.base",
  "meeting.tie",
  "meeting.proxies",
  "meeting.election",
  "meeting.election.tie",
  "meeting.alternatives",
  "meeting.votes",
];

/** A rule as the log writes it with its answer: `meeting.quorum (valg): 1/2`. */
const ANSWERED_RULE = /^(meeting\.[\w.]+)(?: \((.*)\))?: (.*)$/su;

/** A rule that was open, what it was answered with, and who decided it. */
export function answerFact({ after, why }: LogNote, { texts }: MinutesTexts): Fact {
  const [, rule = "", scope, said] = ANSWERED_RULE.exec(after ?? "") ?? [];
  const known = ASKED_RULES.find((id) => id === rule);
  const question = known === undefined ? rule : texts[`open.${known}`]();
  const answer = said ?? after ?? texts.missing();
  const by = why === null ? answer : texts["answers.decidedBy"]({ answer, by: why });
  const label = said === undefined ? texts.answers() : question.charAt(0).toUpperCase() + question.slice(1);
  return fact(label, scope === undefined ? by : texts["answers.scoped"]({ scope, answer: by }));
}

/** The order in which lots were drawn, between whom and by whom. */
function lotText({ before, after, why }: LogNote, { texts }: MinutesTexts): string {
  const order = after ?? texts.missing();
  const said = before === null ? order : texts["lots.between"]({ order, names: before });
  return why === null ? said : texts["lots.drawnBy"]({ said, by: why });
}
