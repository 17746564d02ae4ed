import type { ComponentChildren } from "preact";
import {
  type Claim,
  type Dataset,
  type Fact,
  factsOfClaim,
  type Position,
  type Source,
} from "../core/dataset.ts";
import { written } from "../ui/dates.ts";
import { KindLabel } from "../ui/KindLabel.tsx";
import { KIND_LOOKS } from "../ui/kind-looks.ts";
import { PlayState } from "../ui/PlayState.tsx";
import { Quotations } from "../ui/Quotations.tsx";
import { SourceEntry, SourceList } from "../ui/SourceList.tsx";
import { useText } from "../ui/text.ts";
import { positionId, type RecordKind } from "./search.ts";

interface RecordViewProps {
  dataset: Dataset;
  kind: RecordKind;
  id: string;
}

/** One record of the dataset in full, or that it has none of this id. */
export function RecordView(props: RecordViewProps) {
  return findRecord(props) ?? <NoRecord id={props.id} />;
}

/** An address may be older or newer than the dataset. */
function NoRecord({ id }: { id: string }) {
  const text = useText();
  return (
    <p class="quiet" id="record" tabIndex={-1}>
      {text("optionsNoRecord", id)}
    </p>
  );
}

function findRecord({ dataset, kind, id }: RecordViewProps) {
  switch (kind) {
    case "claim": {
      const claim = dataset.claims.find((one) => one.id === id);
      return claim ? <ClaimView claim={claim} dataset={dataset} /> : null;
    }
    case "fact": {
      const fact = dataset.facts.find((one) => one.id === id);
      return fact ? <FactView fact={fact} dataset={dataset} /> : null;
    }
    case "position": {
      const position = dataset.positions.find((one) => positionId(one) === id);
      return position ? <PositionView position={position} dataset={dataset} /> : null;
    }
    case "source": {
      const source = dataset.sources.find((one) => one.id === id);
      return source ? <SourceView source={source} dataset={dataset} /> : null;
    }
  }
}

function ClaimView({ claim, dataset }: { claim: Claim; dataset: Dataset }) {
  const text = useText();
  const facts = factsOfClaim(claim);
  return (
    <Record title={claim.statement} reviewed={claim.reviewed}>
      <section>
        <h4>{text("optionsStandings")}</h4>
        <ol class="standings">
          {claim.standings.map((standing) => (
            <li key={standing.from}>
              <span class="meta">
                {standing.from === null
                  ? text("historyStart")
                  : text("historyFrom", written(standing.from, text))}
              </span>
              <KindLabel kind={standing.verdict} label={text(KIND_LOOKS[standing.verdict].label)} />
              <span>{standing.record}</span>
              {standing.detail !== null && <p>{standing.detail}</p>}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h4>{text("cardMatters")}</h4>
        <p>{claim.why}</p>
      </section>
      {claim.disputed !== null && (
        <section>
          <h4>{text("cardDisputed")}</h4>
          <p>{claim.disputed.text}</p>
        </section>
      )}
      <FactLinks ids={facts} dataset={dataset} />
      <SourcesOf facts={facts} dataset={dataset} />
      <section>
        <h4>{text("optionsExamples")}</h4>
        <ul class="prose">
          {claim.examples.map((example) => (
            <li key={example}>“{example}”</li>
          ))}
        </ul>
      </section>
    </Record>
  );
}

function FactView({ fact, dataset }: { fact: Fact; dataset: Dataset }) {
  const text = useText();
  const sources = dataset.sources.filter((source) => fact.sources.includes(source.id));
  return (
    <Record
      title={fact.statement}
      above={fact.date === null ? text("optionsUndated") : written(fact.date, text)}
      reviewed={fact.reviewed}
    >
      <p class="meta">{text(`optionsConfidence_${fact.confidence}`)}</p>
      {fact.quote && <Quotations quotations={[fact.quote]} />}
      <section>
        <h4>{text("cardSources")}</h4>
        <SourceList sources={sources} />
      </section>
      <CitedBy dataset={dataset} fact={fact.id} />
    </Record>
  );
}

function PositionView({ position, dataset }: { position: Position; dataset: Dataset }) {
  const text = useText();
  const facts = [...new Set(position.states.flatMap((state) => state.facts))];
  return (
    <Record title={`${position.name}: ${position.weapon}`} reviewed={position.reviewed}>
      <section>
        <h4>{text("optionsStandings")}</h4>
        <ol class="standings">
          {position.states.map((state) => (
            <li key={state.from}>
              <span class="meta">{text("historyFrom", written(state.from, text))}</span>
              <PlayState state={state.state} />
              <span>{state.scope}</span>
            </li>
          ))}
        </ol>
      </section>
      <FactLinks ids={facts} dataset={dataset} />
      <SourcesOf facts={facts} dataset={dataset} />
    </Record>
  );
}

function SourceView({ source, dataset }: { source: Source; dataset: Dataset }) {
  const text = useText();
  const facts = dataset.facts.filter((fact) => fact.sources.includes(source.id));
  return (
    <Record title={source.publisher}>
      <div class="source">
        <SourceEntry source={source} />
      </div>
      <section>
        <h4>{text("optionsSupports")}</h4>
        <p>{source.supports}</p>
      </section>
      <FactLinks
        ids={facts.map((fact) => fact.id)}
        dataset={dataset}
        heading={text("optionsCitedBy")}
      />
    </Record>
  );
}

interface RecordProps {
  title: string;
  above?: string;
  reviewed?: string;
  children: ComponentChildren;
}

function Record({ title, above, reviewed, children }: RecordProps) {
  const text = useText();
  return (
    <article class="record-view">
      <header>
        {above && <span class="meta">{above}</span>}
        <h3 id="record" tabIndex={-1}>
          {title}
        </h3>
      </header>
      {children}
      {reviewed && <p class="meta">{text("cardReviewed", written(reviewed, text))}</p>}
    </article>
  );
}

/** All pages that facts rest on, each once. */
function SourcesOf({ facts, dataset }: { facts: readonly string[]; dataset: Dataset }) {
  const text = useText();
  const cited = new Set(
    dataset.facts.filter(({ id }) => facts.includes(id)).flatMap(({ sources }) => sources),
  );
  const sources = dataset.sources.filter(({ id }) => cited.has(id));
  if (sources.length === 0) return null;
  return (
    <section>
      <h4>{text("cardSources")}</h4>
      <SourceList sources={sources} />
    </section>
  );
}

interface FactLinksProps {
  ids: readonly string[];
  dataset: Dataset;
  heading?: string;
}

function FactLinks({ ids, dataset, heading }: FactLinksProps) {
  const text = useText();
  const facts = ids.flatMap((id) => dataset.facts.find((fact) => fact.id === id) ?? []);
  if (facts.length === 0) return null;
  return (
    <section>
      <h4>{heading ?? text("optionsCites")}</h4>
      <ul class="prose">
        {facts.map((fact) => (
          <li key={fact.id}>
            <a href={`#fact/${fact.id}`}>{fact.statement}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CitedBy({ dataset, fact }: { dataset: Dataset; fact: string }) {
  const text = useText();
  const claims = dataset.claims.filter((claim) => factsOfClaim(claim).includes(fact));
  const positions = dataset.positions.filter((position) =>
    position.states.some((state) => state.facts.includes(fact)),
  );
  if (claims.length + positions.length === 0) return null;
  return (
    <section>
      <h4>{text("optionsCitedBy")}</h4>
      <ul class="prose">
        {claims.map((claim) => (
          <li key={claim.id}>
            <a href={`#claim/${claim.id}`}>{claim.statement}</a>
          </li>
        ))}
        {positions.map((position) => (
          <li key={positionId(position)}>
            <a href={`#position/${positionId(position)}`}>
              {position.name}: {position.weapon}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
