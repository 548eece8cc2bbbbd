import {
  type AstNode,
  type AstNodeDescription,
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  DefaultScopeComputation,
  DefaultScopeProvider,
  inject,
  type LangiumCoreServices,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type Module,
  type PartialLangiumCoreServices,
  type ReferenceInfo,
  type Scope,
} from 'langium';
import { NodeFileSystem } from 'langium/node';
import {
  type File,
  isCheckIn,
  isCheckInLine,
  isForTeams,
  isHeader,
  isKeyResult,
  isObjective,
  isOn,
} from '../../../grammar/generated/ast.ts';
import { OkrGeneratedModule, OkrGeneratedSharedModule } from '../../../grammar/generated/module.ts';
import { SyntaxModule } from '../../../language-server/syntax/parser.ts';

/** An objective is known by its team's name in front of its own, which its header says. */
class TeamNames extends DefaultScopeComputation {
  override async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
    let team = '';
    return (document as LangiumDocument<File>).parseResult.value.declarations.flatMap((node: AstNode) => {
      if (isHeader(node)) team = node.clauses.find(isForTeams)?.teams[0]?.$refText ?? '';
      const name = this.nameProvider.getName(node);
      if (!name) return [];
      return [
        this.descriptions.createDescription(node, isObjective(node) ? `${team}.${name}` : name, document),
      ];
    });
  }
}

/** The lines of a check-in are about the key results of its objective. */
class CheckInNames extends DefaultScopeProvider {
  override getScope(context: ReferenceInfo): Scope {
    const { container } = context;
    if (!isCheckInLine(container) || !isCheckIn(container.$container)) return super.getScope(context);
    const objective = container.$container.clauses.find(isOn)?.objective.ref;
    return this.createScopeForNodes(objective?.members.filter(isKeyResult) ?? []);
  }
}

/**
 * What Langium gives for our grammar by itself: parser, index, linker, scopes, validation, documents. Ours are the
 * tokens, without which no file can be read, and the two scopes without which references lead nowhere.
 */
export function plainServices(): LangiumSharedCoreServices {
  const shared = inject(createDefaultSharedCoreModule(NodeFileSystem), OkrGeneratedSharedModule);
  const { Lexer, TokenBuilder, ValueConverter } = SyntaxModule.parser;
  const own: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
    parser: { Lexer, TokenBuilder, ValueConverter },
    references: {
      ScopeComputation: (services) => new TeamNames(services),
      ScopeProvider: (services) => new CheckInNames(services),
    },
  };
  shared.ServiceRegistry.register(inject(createDefaultCoreModule({ shared }), OkrGeneratedModule, own));
  shared.workspace.WorkspaceManager.initialBuildOptions = { validation: true };
  return shared;
}
