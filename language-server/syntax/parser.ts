import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  createLangiumParser,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumGeneratedCoreServices,
  type Module,
} from 'langium';
import type { File } from '../../grammar/generated/ast.ts';
import { OkrGeneratedModule, OkrGeneratedSharedModule } from '../../grammar/generated/module.ts';
import type { Fault } from '../model/fault.ts';
import type { FileModel } from '../model/file.ts';
import { buildFile, type ParsedFile } from './build/file.ts';
import { withFlatRecovery } from './flat-recovery.ts';
import { withManyComments } from './hidden-tokens.ts';
import { OkrLexer } from './lexer.ts';
import { withLimits } from './limits.ts';
import { OkrErrorMessages, OkrLexerMessages } from './messages.ts';
import { TextReader } from './passages/reader.ts';
import { quickReaderOf } from './quick/reader.ts';
import { RawValues } from './raw-values.ts';
import { OkrTokenBuilder } from './token-builder.ts';

/** What the language changes in Langium's way of reading text; the server and the bare parser share it. */
export const SyntaxModule = {
  parser: {
    LangiumParser: (services: LangiumCoreServices) =>
      withLimits(withManyComments(withFlatRecovery(createLangiumParser(services)))),
    Lexer: (services: LangiumCoreServices) => new OkrLexer(services),
    TokenBuilder: () => new OkrTokenBuilder(),
    ValueConverter: () => new RawValues(),
    LexerErrorMessageProvider: () => new OkrLexerMessages(),
    ParserErrorMessageProvider: () => new OkrErrorMessages(),
  },
} satisfies Module<LangiumCoreServices, object>;

/** Text in, model out, with no workspace around it. */
export interface OkrParser {
  parse(uri: string, text: string): FileModel;
  /** The model of a file whose text cannot be had: one problem at its beginning, which says why. */
  unreadable(uri: string, fault: Fault): FileModel;
}

/** A parser on Langium's core services alone, for the command line and for tests. */
export function createParser(): OkrParser {
  return parserOf(createSyntaxServices());
}

/** Langium's core services with the language's lexer and parser, and no workspace around them. */
export function createSyntaxServices(): LangiumCoreServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), OkrGeneratedSharedModule);
  return inject(
    createDefaultCoreModule({ shared }),
    OkrGeneratedModule as Module<LangiumCoreServices, LangiumGeneratedCoreServices>,
    SyntaxModule,
  );
}

/** The parser of existing services. What it reads again it reads faster. */
export function parserOf(services: Pick<LangiumCoreServices, 'Grammar' | 'parser'>): OkrParser {
  let quick: ReturnType<typeof quickReaderOf> | undefined;
  const patient = (text: string): ParsedFile => services.parser.LangiumParser.parse<File>(text);
  const reader = new TextReader({
    quick(text) {
      quick ??= quickReaderOf(services);
      return quick(text);
    },
    patient,
  });
  return {
    parse: (uri, text) => reader.read(uri, text),
    unreadable(uri, fault) {
      const empty = buildFile(uri, '', patient(''));
      return { ...empty, problems: [{ rule: 'syntax', range: [0, 0], fault }] };
    },
  };
}
