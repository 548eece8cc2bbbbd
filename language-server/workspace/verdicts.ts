import type { FileModel } from '../model/file.ts';
import type { LinkLookup } from '../model/links.ts';
import type { Shelf } from '../packed/shelf.ts';
import { checkView } from '../rules/engine/check.ts';
import { group } from '../rules/engine/group.ts';
import { Recheck } from '../rules/engine/recheck.ts';
import { FileView, type Surroundings } from '../rules/engine/views.ts';
import type { Rule } from '../rules/rule.ts';
import { promiseDay } from '../rules/wording/promise.ts';
import type { KnownFiles } from './known-files.ts';
import type { SavedJudgement, Verdict } from './saved-project.ts';
import type { SurroundedFiles } from './surroundings.ts';
import { Written } from './written.ts';

/** What is found in each file, judged again when it is next asked for and may not be what it was. */
export class Verdicts {
  private readonly old = new Set<string>();
  /** What was found where, in files in which somebody writes; made when they are judged. */
  private readonly written = new Written<{ recheck?: Recheck }>();
  /** How many files were judged. */
  judged = 0;

  /**
   * @param askingFor a lookup on behalf of a file that is judged
   * @param kept where verdicts are kept, with those that are still good
   */
  constructor(
    private readonly rules: readonly Rule[],
    private readonly files: KnownFiles,
    private readonly surrounded: SurroundedFiles,
    private readonly askingFor: (uri: string) => LinkLookup,
    private readonly kept: Shelf<Verdict>,
  ) {
    for (const uri of files.models.keys()) if (!kept.has(uri)) this.old.add(uri);
  }

  save(): SavedJudgement['verdicts'] {
    return this.kept.save((uri) => !this.old.has(uri));
  }

  /** Files whose findings may not be what they were. */
  get stale(): ReadonlySet<string> {
    return this.old;
  }

  /** Somebody writes in the file. */
  write(uri: string): void {
    if (this.kept.has(uri)) this.written.of(uri, () => ({}));
  }

  /**
   * The file's findings may not be what they were.
   * @param changed keys of the catalog that have other answers than before; missing where anything may have changed
   */
  doubt(uri: string, changed?: Iterable<string>): void {
    this.old.add(uri);
    if (changed) this.written.get(uri)?.recheck?.hear(changed);
    else this.written.delete(uri);
  }

  /** The file is gone. */
  forget(uri: string): void {
    this.old.delete(uri);
    this.written.delete(uri);
    this.kept.delete(uri);
  }

  /** Fresh; undefined for a file that is not there. */
  of(uri: string): Verdict | undefined {
    this.refresh(uri);
    return this.kept.get(uri);
  }

  /** The same object as long as a file's findings are the same; judges it where they are not fresh. */
  markOf(uri: string): object | undefined {
    this.refresh(uri);
    return this.kept.markOf(uri);
  }

  /** The days on which the promises of a file's running cycles were made, known without judging it. */
  promisedIn(uri: string, view: () => FileView | undefined): readonly string[] {
    const known = this.old.has(uri) ? undefined : this.kept.get(uri);
    if (known) return known.promised;
    const file = view();
    return file ? promisedIn(file) : [];
  }

  private refresh(uri: string): void {
    if (!this.old.has(uri)) return;
    try {
      this.judge(uri);
    } finally {
      this.old.delete(uri);
    }
  }

  private judge(uri: string): void {
    const model = this.files.models.get(uri);
    if (!model) return;
    this.judged++;
    const { findings, view } = this.check(uri, model);
    const shown = group(findings, model, this.rules);
    this.kept.set(uri, {
      findings,
      ...(shown.length < findings.length && { shown }),
      promised: promisedIn(view),
    });
  }

  private check(uri: string, model: FileModel): ReturnType<Recheck['check']> {
    const written = this.written.get(uri);
    if (!written) {
      const view = new FileView(model, this.surrounded.around(uri, this.askingFor(uri)));
      return { findings: checkView(view, this.rules), view };
    }
    const around = (lookup: LinkLookup): Surroundings => this.surrounded.around(uri, lookup);
    written.recheck ??= new Recheck(this.rules, around, this.askingFor(uri));
    return written.recheck.check(model);
  }
}

function promisedIn({ objectives }: FileView): string[] {
  return [...new Set(objectives.flatMap((objective) => promiseDay(objective) ?? []))];
}
