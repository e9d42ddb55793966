import { Text } from "@fluentui/react-components";
import { Fragment, type ReactNode, useId } from "react";
import type { Block, MinutesDocument } from "../../domain/meeting/minutesDocument";
import type { Language } from "../../locales/language";

interface MinutesPreviewProps {
  readonly document: MinutesDocument;
  readonly language: Language;
}

/** The minutes as they are to be read, with headings and tables; in the language they are in. */
export function MinutesPreview({ document, language }: MinutesPreviewProps): ReactNode {
  return (
    <article className="card minutes" lang={language} data-testid="minutes">
      {document.blocks.map((block, index) => (
        <BlockShown key={index} block={block} />
      ))}
    </article>
  );
}

function BlockShown({ block }: { readonly block: Block }): ReactNode {
  const id = useId();
  switch (block.kind) {
    case "title":
      return (
        <Text as="h3" size={500} weight="semibold">
          {[block.lead, block.text].filter((part) => part !== "").join(": ")}
        </Text>
      );
    case "heading":
      return (
        <Text as="h4" size={400} weight="semibold">
          {block.text}
        </Text>
      );
    case "item":
      return (
        <Text as="h5" size={300} weight="semibold">
          {block.lead} {block.text}
        </Text>
      );
    case "paragraph":
      return <p className={TONES[block.tone]}>{block.label === null ? block.text : `${block.label}: ${block.text}`}</p>;
    case "facts":
      return (
        <dl className="facts">
          {block.facts.map(({ label, paragraphs }, index) => (
            <Fragment key={index}>
              <dt>{label}</dt>
              <dd>
                {paragraphs.map((paragraph, at) => (
                  <p key={at}>{paragraph}</p>
                ))}
              </dd>
            </Fragment>
          ))}
        </dl>
      );
    case "quote":
      return (
        <div>
          <p id={id}>{block.label}</p>
          <blockquote aria-labelledby={id}>
            {block.paragraphs.map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
          </blockquote>
        </div>
      );
    case "table":
      return <TableShown caption={block.caption} head={block.head} rows={block.rows} />;
    case "votes":
      return <VotesShown {...block} />;
    case "signatures":
      return (
        <>
          <Text as="h4" size={400} weight="semibold">
            {block.text}
          </Text>
          <ul className="list">
            {block.lines.map(({ role, name }, index) => (
              <li key={index} className="signature">
                {name === null ? role : `${name}, ${role}`}
              </li>
            ))}
          </ul>
        </>
      );
  }
}

const TONES = { plain: undefined, strong: "semibold", remark: "quiet" } as const;

function TableShown({ caption, head, rows }: Omit<Extract<Block, { kind: "table" }>, "kind">): ReactNode {
  return (
    <table className="data-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((heading, column) => (
            <th key={column} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest], row) => (
          <tr key={row}>
            <th scope="row">{first}</th>
            {rest.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The bar says what the number does, and is not read out. */
function VotesShown({ caption, lines }: Omit<Extract<Block, { kind: "votes" }>, "kind">): ReactNode {
  return (
    <table className="data-table minutes-votes">
      <caption>{caption}</caption>
      <tbody>
        {lines.map(({ label, number, bar }, row) => (
          <tr key={row}>
            <th scope="row">{label}</th>
            <td className="figures">{number}</td>
            <td aria-hidden>{bar}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
