import { useState } from "preact/hooks";
import { belongsTo } from "../platform/host.ts";
import { CopyPanel } from "../ui/CopyPanel.tsx";
import { type MessageKey, plural, useText } from "../ui/text.ts";
import type { Access } from "./access.ts";
import { PasteBox } from "./PasteBox.tsx";
import type { SectionProps } from "./section-props.ts";
import {
  type ListedSite,
  listSites,
  readSites,
  readTypedSite,
  type TypedSite,
  withSites,
  writeSites,
} from "./site-list.ts";

interface SitesSectionProps extends SectionProps {
  /** Host names of the bundled news sites. */
  news: readonly string[];
  access: Access;
  /** Makes the browser ask for these sites, then adds them. */
  onAddSites(sites: string[]): void;
  /** Gives the access to a site back and forgets it. */
  onRemoveSite(site: string): void;
}

/** More than this are found by searching, not by scrolling. */
const SHOWN = 12;

const FAULTS: Readonly<Record<Extract<TypedSite, { fault: string }>["fault"], MessageKey>> = {
  "no-host": "optionsSiteBad",
  "already-news": "optionsSiteNews",
  "already-added": "optionsSiteThere",
};

/** Where it runs, where it does not, and what the reader added. */
export function SitesSection(props: SitesSectionProps) {
  const { settings, news, onChange } = props;
  const text = useText();
  const [query, setQuery] = useState("");
  const [panel, setPanel] = useState<"export" | "import" | null>(null);
  const wanted = query.trim().toLowerCase();
  const found = listSites(settings, news).filter(({ site }) => site.includes(wanted));
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{text("optionsSites")}</h2>
      <p class="quiet">{text("optionsSitesLead", plural(text, "siteCount", news.length))}</p>
      <AddSite {...props} />
      <input
        type="search"
        aria-label={text("optionsSiteSearch")}
        placeholder={text("optionsSiteSearch")}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="meta" role="status">
        {plural(text, "siteCount", found.length)}
      </p>
      <ul class="kept">
        {found.slice(0, SHOWN).map((one) => (
          <SiteLine key={one.site} one={one} {...props} />
        ))}
      </ul>
      {found.length > SHOWN && (
        <p class="meta">{text("optionsSitesMore", String(found.length - SHOWN))}</p>
      )}
      <div class="buttons">
        <button type="button" class="text-button" onClick={() => setPanel("export")}>
          {text("optionsSitesExport")}
        </button>
        <button type="button" class="text-button" onClick={() => setPanel("import")}>
          {text("optionsSitesImport")}
        </button>
      </div>
      {panel === "export" && (
        <CopyPanel
          label={text("optionsSitesExport")}
          explanation={text("optionsSitesExportHint")}
          forms={[{ action: text("actionCopyPlain"), content: writeSites(settings) }]}
          onDone={() => setPanel(null)}
        />
      )}
      {panel === "import" && (
        <PasteBox
          label={text("optionsSitesImport")}
          hint={text("optionsSitesImportHint")}
          action={text("optionsSitesImportDo")}
          onDone={() => setPanel(null)}
          onText={(pasted) => importSites(pasted, news, onChange, text)}
        />
      )}
    </section>
  );
}

function importSites(
  pasted: string,
  news: readonly string[],
  onChange: SectionProps["onChange"],
  text: ReturnType<typeof useText>,
): string {
  const read = readSites(pasted);
  const count = read.added.length + read.disabled.length;
  if (count === 0) return text("optionsSitesNone");
  onChange((settings) => withSites(settings, read, news));
  const done = text("optionsSitesTaken", plural(text, "siteCount", count));
  return read.bad.length === 0
    ? done
    : `${done} ${text("optionsSitesSkipped", read.bad.join(", "))}`;
}

function AddSite({ settings, news, onAddSites }: SitesSectionProps) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<MessageKey | null>(null);
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        const read = readTypedSite(typed, settings, news);
        if ("fault" in read) return setFault(FAULTS[read.fault]);
        setFault(null);
        setTyped("");
        onAddSites([read.site]);
      }}
    >
      <label for="add-site">{text("optionsSiteAdd")}</label>
      <div class="row">
        <input
          id="add-site"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.org"
          value={typed}
          aria-describedby="add-site-hint"
          aria-invalid={fault !== null}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="primary">
          {text("optionsSiteAddDo")}
        </button>
      </div>
      <p class="meta" id="add-site-hint">
        {text("optionsSiteAddHint")}
      </p>
      <p role="alert">{fault === null ? "" : text(fault)}</p>
    </form>
  );
}

const ORIGINS: Readonly<Record<ListedSite["origin"], MessageKey>> = {
  news: "optionsSiteIsNews",
  added: "optionsSiteIsAdded",
  other: "optionsSiteIsOther",
};

function SiteLine({ one, ...props }: SitesSectionProps & { one: ListedSite }) {
  const { access, onChange, onAddSites, onRemoveSite } = props;
  const text = useText();
  const { site, origin, isOff } = one;
  const isWithheld = [...access.withheldAdded, ...access.withheldNews].includes(site);
  const switchSite = (on: boolean) =>
    onChange(({ disabledSites }) => {
      const others = disabledSites.filter((other) => !belongsTo(site, other));
      return { disabledSites: on ? others : [...others, site] };
    });
  const state = isOff
    ? text("optionsSiteIsOff")
    : isWithheld
      ? text("optionsSiteWithheld")
      : text(ORIGINS[origin]);
  return (
    <li>
      <span>
        {site}
        <span class="meta">{state}</span>
      </span>
      <span class="line-actions">
        {isWithheld && !isOff && (
          <button
            type="button"
            class="text-button"
            aria-label={text("popupAllowSite", site)}
            onClick={() => onAddSites([site])}
          >
            {text("optionsSiteAllow")}
          </button>
        )}
        <button
          type="button"
          class="text-button"
          aria-label={text(isOff ? "optionsSwitchOnSite" : "optionsSwitchOffSite", site)}
          onClick={() => switchSite(isOff)}
        >
          {text(isOff ? "optionsSwitchOn" : "optionsSwitchOff")}
        </button>
        {origin === "added" && (
          <button
            type="button"
            class="text-button"
            aria-label={text("optionsSiteRemoveOne", site)}
            onClick={() => onRemoveSite(site)}
          >
            {text("optionsSiteRemove")}
          </button>
        )}
      </span>
    </li>
  );
}
