// SPDX-License-Identifier: GPL-3.0-or-later
// Holds commands against parsers of others: parse_commands.cjs NODE_MODULES < LINES. A line is a JSON array of the
// language (powershell, sql) and the text; the answer to each is a JSON string, empty when the parser takes the text.
'use strict';
const fs = require('fs');
const path = require('path');
const modules = path.resolve(process.argv[2]);
const load = (name) => require(path.join(modules, name));

/** Changes what stands outside of literals: where a grammar lacks a form, it is given another that means the same. */
function outsideLiterals(text, change) {
    return text.replace(/'(?:[^']|'')*'|[^']+/g, (part) => (part.startsWith("'") ? part : change(part)));
}

async function powerShellParser() {
    const { Parser, Language } = load('@vscode/tree-sitter-wasm');
    await Parser.init();
    const parser = new Parser();
    parser.setLanguage(await Language.load(path.join(modules, 'tree-sitter-powershell/tree-sitter-powershell.wasm')));
    const faulty = (node) => {
        if (node.isError || node.isMissing)
            return node;
        return node.children.filter((child) => child.hasError || child.isMissing).map(faulty).find(Boolean);
    };
    // The grammar has no digits in names of parameters and no lists of bare words.
    const known = (text) => outsideLiterals(text, (part) =>
        part.replace(/(?<=\s-[A-Za-z]+)\d+(?=[A-Za-z ])/g, '')
            .replace(/(?<=\s)[A-Za-z][\w-]*(?=,\s)|(?<=,\s)[A-Za-z][\w-]*/g, "'$&'"));
    return (text) => {
        const tree = parser.parse(known(text));
        const node = tree.rootNode.hasError ? faulty(tree.rootNode) ?? tree.rootNode : null;
        const fault = node ? `${node.startPosition.row + 1}: ${node.text.slice(0, 80)}` : '';
        tree.delete();
        return fault;
    };
}

/** The grammar of SQL Server in ANTLR's collection. */
function antlrParser() {
    const { CharStreams, CommonTokenStream } = load('antlr4ts');
    const { TSqlLexer } = load('antlr4ts-sql/dist/src/grammar-output/tsql/TSqlLexer.js');
    const { TSqlParser } = load('antlr4ts-sql/dist/src/grammar-output/tsql/TSqlParser.js');
    return (text) => {
        let fault = '';
        const listener = {
            syntaxError: (recognizer, symbol, line, column, message) =>
                (fault ||= `${line}:${column} ${message.slice(0, 80)}`),
        };
        const lexer = new TSqlLexer(CharStreams.fromString(text.toUpperCase())); // the grammar knows capitals alone
        lexer.removeErrorListeners();
        lexer.addErrorListener(listener);
        const parser = new TSqlParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.addErrorListener(listener);
        parser.tsql_file();
        return fault;
    };
}

/** Neither parser knows every statement: each has to be taken by one. The quick one is asked first. */
async function sqlParser() {
    const antlr = antlrParser();
    const { init, validate } = load('@polyglot-sql/sdk');
    await init();
    const takes = (text) => validate(text, 'tsql').valid;
    const statements = (text) => text.match(/(?:N?'(?:[^']|'')*'|\[(?:[^\]]|\]\])*\]|--[^\n]*|[^;])+;?/g) ?? [];
    const faultOf = (statement) => {
        if (takes(statement))
            return '';
        const fault = antlr(statement);
        const [, condition, rest] = statement.match(/^(\s*(?:--[^\n]*\n\s*)*IF .*?\)\s)(\s*CREATE .*)$/s) ?? [];
        return fault && rest && takes(condition + 'SELECT 1') && !faultOf(rest) ? '' : fault;
    };
    // The grammars lack variables as names of files, new endpoints after IF, and rights on endpoints.
    const forms = (part) => part.replace(/DISK = @f/g, "DISK = N'f'").replace(/CREATE ENDPOINT/g, 'ALTER ENDPOINT')
        .replace(/GRANT CONNECT ON ENDPOINT::/g, 'GRANT SELECT ON ');
    return (text) => {
        const known = outsideLiterals(text, forms);
        if (takes(known) || !antlr(known))
            return '';
        return statements(known).map(faultOf).find(Boolean) ?? '';
    };
}

(async () => {
    const parse = { powershell: await powerShellParser(), sql: await sqlParser() };
    const answers = fs.readFileSync(0, 'utf8').split('\n').filter(Boolean).map((line) => {
        const [language, text] = JSON.parse(line);
        return JSON.stringify(parse[language](text));
    });
    fs.writeSync(1, answers.join('\n') + '\n');
    process.exit(0); // the runtimes of the parsers keep it alive
})();
