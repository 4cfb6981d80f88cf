'use strict';
const { workspace } = require('vscode');
const { LanguageClient, TransportKind } = require('vscode-languageclient/node');

let client;

exports.activate = () => {
  const settings = workspace.getConfiguration('broadsheet');
  const server = { command: settings.get('command'), args: ['serve', '--stdio'], transport: TransportKind.stdio };
  client = new LanguageClient('broadsheet', 'Broadsheet', server, {
    documentSelector: [{ scheme: 'file', pattern: settings.get('pages') }],
  });
  return client.start();
};

exports.deactivate = () => client?.stop();
