# Credentials pasted in one piece, and ready calls for other tools.

import-from-sfdx-auth-url = Foi reconhecida uma URL de autorização do SFDX. O que serve foi preenchido; confira antes de salvar.
import-from-json = Foi reconhecido o JSON do comando sf ou de uma resposta com tokens. O que serve foi preenchido; confira antes de salvar.
import-from-env = Foram reconhecidas variáveis de ambiente. O que serve foi preenchido; confira antes de salvar.
import-from-lines = Foram reconhecidos vários campos de uma vez. O que serve foi preenchido; confira antes de salvar.
import-from-settings = Foram reconhecidas configurações copiadas deste formulário. Não há segredos entre elas.
import-unknown = Não foi entendido e foi deixado de fora: { $names }.
import-refresh-token = O token de atualização não foi aproveitado. Cada uso de um deles invalida o anterior; usá-lo aqui encerraria a sessão do programa de onde ele vem. Faça login aqui em vez disso.
import-cli-app = A Chave do consumidor PlatformCLI não foi aproveitada: ela é do comando sf e só funciona lá. Insira a chave do seu próprio aplicativo.
import-token-hidden = O comando sf oculta o token de acesso aqui. “sf org auth show-access-token” com --json o mostra, e essa saída também pode ser colada.
import-key-file = O texto cita um arquivo com a chave privada, mas não contém a chave. Escolha esse arquivo em Arquivo da chave privada.
import-address-with-user = Um endereço não foi aproveitado porque contém um nome de usuário ou uma senha antes de um “@”.

export-sf-no-password = O comando sf não faz login com nome de usuário e senha. Esta chamada faz login na página do Salesforce.
export-sf-callback = O comando sf espera em http://localhost:1717/OauthRedirect: o aplicativo no Salesforce também precisa ter esta URL de retorno de chamada.
export-login-ends = Isto usa o login SOAP do Salesforce, que termina com a versão Summer ’27, e a versão 64.0 da API, a última que o tem.
export-no-domain = O simple-salesforce só faz login em hosts que terminam em .salesforce.com. Substitua MY_DOMAIN, ou use um token e a URL da instância.
export-jsonwebtoken = O jsforce não assina sozinho: é preciso também o pacote jsonwebtoken.
export-token-is-a-key = Com um token de acesso, quem o tiver age em nome do usuário até ele expirar. Não o deixe em um script nem no histórico de um terminal.
