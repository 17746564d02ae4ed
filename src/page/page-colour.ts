/** What lies behind a text: the page's own colours decide how a mark looks, not the system's theme. */

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Relative luminance at which black and white text have equal contrast. */
const MIDDLE = 0.179;

/** True where the background behind an element's text is dark. False where nothing can be told. */
export function isDarkPage(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const layers: Colour[] = [];
  for (let current: Element | null = element; current; current = parentOf(current)) {
    const style = view.getComputedStyle(current);
    const colour = readColour(style.backgroundColor);
    if (colour && colour.alpha > 0) layers.push(colour);
    if (colour && colour.alpha >= 1) break;
    // A picture's colours are unknown.
    if (style.backgroundImage && style.backgroundImage !== "none") break;
  }
  const last = layers.at(-1);
  const base = last && last.alpha >= 1 ? last : guessBase(view.getComputedStyle(element).color);
  const behind = layers.reduceRight(over, base);
  return luminance(behind) < MIDDLE;
}

function parentOf(element: Element): Element | null {
  const root = element.parentNode;
  return element.parentElement ?? (root && "host" in root ? (root.host as Element) : null);
}

/** Nothing opaque behind the text, or a picture: a page's own text is legible, so light text has something dark behind it. */
function guessBase(textColour: string): Colour {
  const text = readColour(textColour);
  const white = { red: 255, green: 255, blue: 255, alpha: 1 };
  const black = { red: 0, green: 0, blue: 0, alpha: 1 };
  return text && luminance(text) > 0.5 ? black : white;
}

/** Reads a computed colour; null for a form that is not known. */
function readColour(value: string): Colour | null {
  if (value === "transparent") return { red: 0, green: 0, blue: 0, alpha: 0 };
  const form = /^([a-z]+)\((.*)\)$/.exec(value);
  const numbers = form?.[2]?.match(/-?[\d.]+(?:e-?\d+)?%?/g)?.map(readNumber);
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers ?? [];
  switch (form?.[1]) {
    case "rgb":
    case "rgba":
      return { red: a, green: b, blue: c, alpha };
    case "color": {
      // The name of the colour space may hold a digit, as in "display-p3".
      const [red = 0, green = 0, blue = 0, own = 1] =
        form[2]
          ?.replace(/^\S+\s/, "")
          .match(/-?[\d.]+(?:e-?\d+)?/g)
          ?.map(Number) ?? [];
      return { red: red * 255, green: green * 255, blue: blue * 255, alpha: own };
    }
    case "oklab":
    case "oklch":
      return grey(a ** 3, alpha);
    case "lab":
    case "lch":
      return grey(((a + 16) / 116) ** 3, alpha);
    default:
      return null;
  }
}

function readNumber(text: string): number {
  return text.endsWith("%") ? Number.parseFloat(text) / 100 : Number(text);
}

/** The grey of a luminance: hue does not matter here. */
function grey(light: number, alpha: number): Colour {
  const value = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return { red: value * 255, green: value * 255, blue: value * 255, alpha };
}

function over(below: Colour, above: Colour): Colour {
  const mix = (a: number, b: number) => a * above.alpha + b * (1 - above.alpha);
  return {
    red: mix(above.red, below.red),
    green: mix(above.green, below.green),
    blue: mix(above.blue, below.blue),
    alpha: 1,
  };
}

function luminance({ red, green, blue }: Colour): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
