import type { Dataset } from "../core/dataset.ts";
import { Ask } from "../ui/Ask.tsx";
import { plural, useText } from "../ui/text.ts";
import type { Access } from "./access.ts";
import { TryBox } from "./TryBox.tsx";

interface WelcomeProps {
  /** Null where the browser did not load it. */
  dataset: Dataset | null;
  access: Access;
  /** How many news sites are bundled. */
  sites: number;
  onAllowNews(): void;
  onAllowAll(): void;
}

/** The page after installation: what it does, where it runs, what it never does. */
export function Welcome({ dataset, access, sites, onAllowNews, onAllowAll }: WelcomeProps) {
  const text = useText();
  return (
    <main class="welcome">
      <h1>{text("welcomeTitle")}</h1>
      <p class="intro">{text("optionsLead")}</p>
      <section>
        <h2>{text("welcomeDoes")}</h2>
        <p>
          {dataset
            ? text("welcomeDoesText", plural(text, "claimCount", dataset.claims.length))
            : text("optionsNoDataset")}
        </p>
        <h2>{text("welcomeWhere")}</h2>
        <p>{text("welcomeWhereText", plural(text, "siteCount", sites))}</p>
        {access.withheldNews.length > 0 ? (
          <div class="notice">
            <p>
              {text("optionsNewsWithheld", plural(text, "siteCount", access.withheldNews.length))}
            </p>
            <button type="button" class="primary" onClick={onAllowNews}>
              {text("optionsAllowNews")}
            </button>
          </div>
        ) : (
          <p class="quiet">{text("welcomeGranted")}</p>
        )}
        {!access.allSites && (
          <Ask
            label={text("popupAlwaysAll")}
            reason={text("popupAlwaysAllReason")}
            onAsk={onAllowAll}
          />
        )}
        <h2>{text("welcomeNever")}</h2>
        <p>{text("welcomeNeverText")}</p>
      </section>
      {dataset && <TryBox dataset={dataset} />}
      <section>
        <p>
          <a href="#runs">{text("welcomeSettings")}</a>
        </p>
      </section>
    </main>
  );
}
