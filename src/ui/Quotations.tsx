import { useText } from "./text.ts";

interface Quotation {
  text: string;
  speaker: string;
  carriedBy: string;
}

/** Exact words of the record, with who first carried them. */
export function Quotations({ quotations }: { quotations: readonly Quotation[] }) {
  const text = useText();
  return (
    <>
      {quotations.map((quotation) => (
        <blockquote class="quotation" key={quotation.text}>
          “{quotation.text}”
          <footer>{text("quotationBy", quotation.speaker, quotation.carriedBy)}</footer>
        </blockquote>
      ))}
    </>
  );
}
