import { Refusal } from '../refusal.ts';

/** One thing that is wrong with a body, and where: `components.0.label`. */
interface Complaint {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Collects everything that is wrong, as Discord does, and tells it as error 50035 with its paths. */
export class Form {
  readonly #complaints: Complaint[] = [];

  wrong(path: string, code: string, message: string): void {
    this.#complaints.push({ path, code, message });
  }

  /** A text that must be there and keep to its length. */
  words(path: string, value: unknown, [least, most]: readonly [number, number]): void {
    if (typeof value !== 'string') {
      if (least > 0 || value !== undefined) this.wrong(path, 'BASE_TYPE_REQUIRED', 'required');
      return;
    }
    const { length } = value;
    if (length < least || length > most)
      this.wrong(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${least} and ${most} in length.`);
    if (least > 0 && value.trim() === '') this.wrong(path, 'BASE_TYPE_REQUIRED', 'required');
  }

  count(path: string, value: readonly unknown[], [least, most]: readonly [number, number]): void {
    if (value.length < least || value.length > most)
      this.wrong(path, 'BASE_TYPE_BAD_LENGTH', `Must have between ${least} and ${most} entries.`);
  }

  oneOf(path: string, value: unknown, known: readonly unknown[]): void {
    if (!known.includes(value))
      this.wrong(path, 'BASE_TYPE_CHOICES', `Value must be one of (${known.join(', ')}).`);
  }

  unique(path: string, values: readonly string[], code: string): void {
    const twice = values.find((value, at) => values.indexOf(value) !== at);
    if (twice !== undefined) this.wrong(path, code, 'Must be unique.');
  }

  /** Throws when there was anything to complain about. */
  end(): void {
    if (this.#complaints.length === 0) return;
    throw new Refusal(400, 50035, 'Invalid Form Body', { errors: nested(this.#complaints) });
  }
}

interface Tree {
  [key: string]: Tree | Complaint[];
}

function nested(complaints: readonly Complaint[]): Tree {
  const root: Tree = {};
  for (const complaint of complaints) {
    let place = root;
    for (const key of complaint.path.split('.')) place = (place[key] ??= {}) as Tree;
    ((place['_errors'] ??= []) as Complaint[]).push(complaint);
  }
  return root;
}
