import { type FileSystemProvider, inject, type Module } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type LangiumServices,
  type LangiumSharedServices,
  type PartialLangiumServices,
  type PartialLangiumSharedServices,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { OkrGeneratedModule, OkrGeneratedSharedModule } from '../grammar/generated/module.ts';
import type { Revisions } from './diff/revisions.ts';
import { OkrCodeActionProvider } from './features/actions/code-actions.ts';
import { OkrCodeLensProvider } from './features/code-lens/code-lens.ts';
import { OkrCompletionProvider } from './features/completion/completion.ts';
import { OkrDefinitionProvider } from './features/definition.ts';
import { OkrDocumentLinkProvider } from './features/document-links.ts';
import { OkrFoldingRangeProvider } from './features/folding.ts';
import { OkrFormatter } from './features/formatting.ts';
import { OkrFuzzyMatcher } from './features/fuzzy.ts';
import { OkrDocumentHighlightProvider } from './features/highlight.ts';
import { OkrHoverProvider } from './features/hover/hover.ts';
import { OkrInlayHintProvider } from './features/inlay-hints.ts';
import { OkrDocumentSymbolProvider } from './features/outline/document-symbols.ts';
import { OkrWorkspaceSymbolProvider } from './features/outline/workspace-symbols.ts';
import { OkrReferencesProvider } from './features/references.ts';
import { OkrRenameProvider } from './features/rename.ts';
import { OkrSemanticTokenProvider } from './features/semantic-tokens.ts';
import { ShownFigures } from './features/shown-figures.ts';
import { OkrCallHierarchyProvider } from './features/supports/call-hierarchy.ts';
import { OkrLanguageServer } from './language-server.ts';
import { allRules } from './rules/index.ts';
import { NoScopes } from './syntax/no-scopes.ts';
import { parserOf, SyntaxModule } from './syntax/parser.ts';
import { type Crashed, crashesOn } from './workspace/crashes.ts';
import { OkrDocumentBuilder } from './workspace/document-builder.ts';
import { OkrDocumentFactory } from './workspace/document-factory.ts';
import { DocumentSync, type SyncServices } from './workspace/document-sync.ts';
import { inTime } from './workspace/editor-settings.ts';
import { sayFiguresChanged } from './workspace/figures-changed.ts';
import { Keeper } from './workspace/keeper.ts';
import { Loader } from './workspace/loader.ts';
import type { Memory } from './workspace/memory.ts';
import { type History, Past } from './workspace/past.ts';
import { PastFollower } from './workspace/past-follower.ts';
import { Publisher } from './workspace/publisher.ts';
import { StarterOffer } from './workspace/starter-offer.ts';
import { Workspace } from './workspace/workspace.ts';
import { OkrWorkspaceManager } from './workspace/workspace-manager.ts';

/** What the host gives: a way to the editor and a way to the files. */
export interface OkrContext {
  readonly connection?: Connection;
  readonly fileSystemProvider: () => FileSystemProvider;
  /** Old versions of files; missing where there is no way to them. */
  readonly history?: History;
  /** Opens what is kept in a folder from one start to the next; missing where there is no disk. */
  readonly openCache?: (folder: string) => Memory | undefined;
  /** Older states of the OKRs; missing where there is no way to them. */
  readonly revisions?: Revisions;
  /** ISO date of the current day. */
  readonly today: () => string;
}

/** Services shared by all documents, beyond Langium's own. */
export interface OkrAddedSharedServices {
  readonly okr: {
    readonly Workspace: Workspace;
    readonly Loader: Loader;
    readonly Publisher: Publisher;
    readonly StarterOffer: StarterOffer;
    readonly PastFollower: PastFollower;
    readonly ShownFigures: ShownFigures;
    readonly Crashed: Crashed;
    readonly Keeper: Keeper;
  };
}

export type OkrSharedServices = LangiumSharedServices & OkrAddedSharedServices;
export type OkrServices = LangiumServices;

/** The one place where services are wired. */
export function createOkrServices(context: OkrContext): { shared: OkrSharedServices; okr: OkrServices } {
  const shared: OkrSharedServices = inject(
    createDefaultSharedModule(context),
    OkrGeneratedSharedModule,
    sharedModule(context, () => okr),
  );
  const okr: OkrServices = inject(
    createDefaultModule({ shared }),
    OkrGeneratedModule,
    SyntaxModule,
    languageModule(shared),
  );
  shared.ServiceRegistry.register(okr);
  shared.workspace.DocumentBuilder.updateBuildOptions = { eagerLinking: false, validation: false };
  return { shared, okr };
}

function sharedModule(
  context: OkrContext,
  okr: () => OkrServices,
): Module<OkrSharedServices, PartialLangiumSharedServices & OkrAddedSharedServices> {
  return {
    okr: {
      Workspace: () => new Workspace({ parser: parserOf(okr()), rules: allRules, today: context.today }),
      Loader: (services) =>
        new Loader(services.workspace.FileSystemProvider, services.okr.Workspace, (message) =>
          context.connection?.console.warn(message),
        ),
      Publisher: (services) =>
        new Publisher(
          services.okr.Workspace,
          (params) => {
            services.okr.StarterOffer.published(params);
            void context.connection?.sendDiagnostics(params);
          },
          (uri) => services.workspace.TextDocuments.get(uri)?.version,
          (judged) => {
            void services.okr.StarterOffer.consider();
            services.okr.PastFollower.judged(judged);
            services.okr.ShownFigures.settled();
            services.okr.Keeper.settled();
            sayFiguresChanged(context.connection, judged);
          },
          services.okr.Crashed,
        ),
      Crashed: () => crashesOn(context.connection),
      Keeper: (services) => new Keeper(services.okr.Workspace),
      ShownFigures: (services) =>
        new ShownFigures(context.connection, (uri) => services.workspace.TextDocuments.get(uri)?.version),
      StarterOffer: (services) => new StarterOffer(services.okr.Workspace, context.connection),
      PastFollower: (services) =>
        new PastFollower(
          context.history && new Past(services.okr.Workspace, parserOf(okr()), context.history),
          (uri) => services.workspace.TextDocuments.get(uri) !== undefined,
          (uris) => services.okr.Publisher.changed(uris),
        ),
    },
    workspace: {
      LangiumDocumentFactory: (services) => new OkrDocumentFactory(services),
      DocumentBuilder: (services) => new OkrDocumentBuilder(services),
      WorkspaceManager: (services) =>
        new OkrWorkspaceManager(services, () => syncServices(services, context)),
    },
    lsp: {
      LanguageServer: (services) => new OkrLanguageServer(services),
      FuzzyMatcher: () => new OkrFuzzyMatcher(),
      WorkspaceSymbolProvider: (services) => new OkrWorkspaceSymbolProvider(services.okr.Workspace),
      DocumentUpdateHandler: (services) => new DocumentSync(services, () => syncServices(services, context)),
    },
  };
}

function syncServices({ okr }: OkrSharedServices, { openCache }: OkrContext): SyncServices {
  return {
    workspace: okr.Workspace,
    loader: okr.Loader,
    publisher: okr.Publisher,
    starterOffer: okr.StarterOffer,
    past: okr.PastFollower,
    crashed: okr.Crashed,
    openCache,
  };
}

function languageModule(shared: OkrSharedServices): Module<OkrServices, PartialLangiumServices> {
  return {
    references: {
      ScopeComputation: () => new NoScopes(),
    },
    lsp: {
      CallHierarchyProvider: () => new OkrCallHierarchyProvider(shared.okr.Workspace),
      CodeActionProvider: (services) => new OkrCodeActionProvider(services, shared.okr.Workspace),
      CodeLensProvider: () =>
        new OkrCodeLensProvider({
          source: shared.okr.Workspace,
          shown: shared.okr.ShownFigures,
          commands: () => shared.okr.Workspace.editorCommands,
          settings: inTime(() => shared.workspace.ConfigurationProvider.getConfiguration('okr', 'codeLens')),
        }),
      CompletionProvider: (services) => new OkrCompletionProvider(services, shared.okr.Workspace),
      DefinitionProvider: () => new OkrDefinitionProvider(shared.okr.Workspace),
      DocumentHighlightProvider: () => new OkrDocumentHighlightProvider(shared.okr.Workspace),
      DocumentLinkProvider: () =>
        new OkrDocumentLinkProvider(shared.okr.Workspace, () => shared.okr.Workspace.folderUris),
      DocumentSymbolProvider: () =>
        new OkrDocumentSymbolProvider(shared.okr.Workspace, shared.okr.ShownFigures),
      FoldingRangeProvider: () => new OkrFoldingRangeProvider(shared.okr.Workspace),
      Formatter: (services) => new OkrFormatter(services),
      HoverProvider: () =>
        new OkrHoverProvider(shared.okr.Workspace, () => shared.okr.Workspace.editorCommands),
      InlayHintProvider: () =>
        new OkrInlayHintProvider(
          shared.okr.Workspace,
          shared.okr.ShownFigures,
          inTime(() => shared.workspace.ConfigurationProvider.getConfiguration('okr', 'inlayHints')),
        ),
      ReferencesProvider: () => new OkrReferencesProvider(shared.okr.Workspace),
      RenameProvider: () => new OkrRenameProvider(shared.okr.Workspace),
      SemanticTokenProvider: (services) => new OkrSemanticTokenProvider(services, shared.okr.Workspace),
    },
  };
}
