import { Body1, MessageBar, MessageBarBody, Spinner, Subtitle2 } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useMemo } from "react";
import { AGENDA, BYLAWS, LOG, MEMBERS, VOTES } from "../../workbook/layout";
import type { Partnership } from "../../workbook/partnership";
import { HiddenRows } from "../HiddenRows";
import { MissingTable } from "../MissingTable";
import { PlaceBoundary } from "../PlaceBoundary";
import { ProblemList } from "../ProblemList";
import { Section } from "../Section";
import { usePlaceTexts } from "../texts";
import { toNumber } from "../../domain/numbers/toNumber";
import { decideMeeting } from "./decideMeeting";
import { electionItemOf } from "./election/electionVerdict";
import { ItemCard } from "./ItemCard";
import { meetingQuestions } from "./questions/meetingQuestions";

const ElectionCard = lazy(() => import(/* webpackChunkName: "election" */ "./election/ElectionCard"));
const ElectionSections = lazy(() => import(/* webpackChunkName: "election" */ "./election/ElectionSections"));
const AttendanceSection = lazy(() => import(/* webpackChunkName: "attendance" */ "./attendance/AttendanceSection"));
const ExclusionSection = lazy(() => import(/* webpackChunkName: "exclusion" */ "./exclusion/ExclusionSection"));
const VoteSection = lazy(() => import(/* webpackChunkName: "vote" */ "./vote/VoteSection"));
const OpeningSection = lazy(() => import(/* webpackChunkName: "opening" */ "./opening/OpeningSection"));
const QuestionsSection = lazy(() => import(/* webpackChunkName: "questions" */ "./questions/QuestionsSection"));

/** How each item of the agenda came out, by which rule, of which base. */
export default function MeetingPlace({ partnership }: { readonly partnership: Partnership }): ReactNode {
  const { pane } = usePlaceTexts("meeting");
  const meeting = useMemo(() => decideMeeting(partnership), [partnership]);
  const { agenda, members, bylaws, votes, chairsVotes } = partnership;
  const questions = meetingQuestions(meeting, bylaws.kind === "found" ? bylaws.content : []);
  const isVotesMissed =
    votes.kind !== "missing" ||
    meeting.items.some((item) => item.decision.count === null && electionItemOf(item) === null);
  return (
    <div className="place">
      <Subtitle2 as="h1">{pane["meeting.heading"]()}</Subtitle2>
      {meeting.entitled !== null && (
        <Body1>
          {pane["meeting.entitled"]({ members: meeting.entitled.members, votes: toNumber(meeting.entitled.votes) })}
        </Body1>
      )}
      <Section title={pane["meeting.opening"]()}>
        <OpeningSection meeting={meeting} partnership={partnership} />
      </Section>
      {bylaws.kind === "found" && (
        <Section
          title={pane["meeting.questions"]({ count: questions.rules.length })}
          isOpenAtFirst={questions.isHeldUp}
        >
          <QuestionsSection meeting={meeting} rules={questions.rules} table={bylaws.table} />
        </Section>
      )}
      {members.kind === "found" && (
        <Section title={pane["meeting.attendance"]()}>
          <AttendanceSection meeting={meeting} attendance={partnership.attendance} bylaws={bylaws} />
        </Section>
      )}
      {agenda.kind !== "found" && <MissingTable reading={agenda} layout={AGENDA} />}
      {members.kind !== "found" && <MissingTable reading={members} layout={MEMBERS} />}
      {votes.kind !== "found" && isVotesMissed && <MissingTable reading={votes} layout={VOTES} />}
      {bylaws.kind !== "found" && <MissingTable reading={bylaws} layout={BYLAWS} />}
      {chairsVotes.kind !== "found" && chairsVotes.kind !== "missing" && (
        <MissingTable reading={chairsVotes} layout={LOG} />
      )}
      <HiddenRows readings={[members, bylaws, agenda, votes]} />
      <ProblemList problems={meeting.problems} />
      {agenda.kind === "found" && meeting.items.length === 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{pane["meeting.noAgenda"]()}</MessageBarBody>
        </MessageBar>
      )}
      <ul className="list">
        {meeting.items.map((decided) => {
          const election = electionItemOf(decided);
          return (
            <li key={decided.item.row}>
              <ItemCard
                decided={decided}
                agenda={agenda.kind === "found" ? agenda.table : null}
                decidedBy={
                  election === null ? null : (
                    <Fetched>
                      <ElectionCard decided={election} partnership={partnership} />
                    </Fetched>
                  )
                }
              >
                {election !== null && (
                  <Fetched>
                    <ElectionSections decided={election} partnership={partnership} meeting={meeting} />
                  </Fetched>
                )}
                {election === null && (
                  <Section title={pane["meeting.vote"]({ item: decided.item.item })} isInCard>
                    <VoteSection decided={decided} members={meeting.members} partnership={partnership} />
                  </Section>
                )}
                <Section title={pane["meeting.exclusion"]({ item: decided.item.item })} isInCard>
                  <ExclusionSection decided={decided} members={meeting.members} log={partnership.log} />
                </Section>
              </ItemCard>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A part of a card that few items have, fetched when the first of them is shown. */
function Fetched({ children }: { readonly children: ReactNode }): ReactNode {
  const { pane } = usePlaceTexts("meeting");
  return (
    <PlaceBoundary>
      <Suspense fallback={<Spinner size="tiny" label={pane.reading()} />}>{children}</Suspense>
    </PlaceBoundary>
  );
}
