// Types for the operations, from the schema: src/generated/operations.ts. GraphQL Code Generator does it.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import { parse, validate, buildASTSchema, concatAST } from 'graphql';

const schema = parse(readFileSync('../../schema/conflictgraph.graphql', 'utf8'));
const documents = filesIn('src').map((location) => ({ location, document: parse(readFileSync(location, 'utf8')) }));

const mistakes = validate(buildASTSchema(schema), concatAST(documents.map((each) => each.document)));
if (mistakes.length > 0) {
  for (const mistake of mistakes) console.error(`An operation does not fit the schema: ${mistake.message}`);
  process.exit(1);
}

const scalars = { DateTime: 'string', PartialDate: 'string' };
const text = await codegen({
  filename: 'src/generated/operations.ts',
  schema,
  documents,
  config: { scalars, enumsAsTypes: true, useTypeImports: true, dedupeFragments: true, documentMode: 'documentNode' },
  plugins: [{ operations: {} }, { typedDocuments: {} }],
  pluginMap: { operations, typedDocuments },
});
mkdirSync('src/generated', { recursive: true });
writeFileSync('src/generated/operations.ts', text);

function filesIn(folder) {
  return readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.graphql')).sort().map((name) => join(folder, name));
}
