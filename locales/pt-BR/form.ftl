# The form, the saved connections, the sign-in and the dialogs.

# Sources of Setup’s Portuguese names; the English follows in brackets:
# Trailhead, “Criar um aplicativo de cliente externo”: Setup, Quick Find.
# https://trailhead.salesforce.com/pt-BR/content/learn/projects/create-an-external-client-app-using-metadata-api/create-an-external-client-app
# Trailhead, “Gerenciar acesso ao seu aplicativo conectado”: Permitted Users, Admin approved users are
# pre-authorized.
# https://trailhead.salesforce.com/pt-BR/content/learn/projects/build-a-connected-app-for-api-integration/manage-access-to-your-connected-app
# Salesforce Help, “Aplicativos cliente externos”: external client app, settings.
# https://help.salesforce.com/s/articleView?id=xcloud.shr_external_client_apps.htm&language=pt_BR&type=5
# “Configuração do Einstein Bot/AgentForce no Nitzap” (written along the Portuguese Setup; a public
# repository, known by its text only): External Client App Manager, New External Client App, the scope
# api, Security, Create, Settings, OAuth Settings, Consumer Key and Secret.

form-title-new = Conectar ao Salesforce
form-title-edit = Editar “{ $label }”
form-title-reset = Redefinir “{ $label }”
form-reset-hint = Nada é apagado. Altere o que for novo, salve e configure os tokens do OAuth novamente.
form-intro = Informe sua organização e o aplicativo dela, salve e faça login na janela do Salesforce. Os tokens ficam nesta guia.

methods-title = Como conectar
method-oauth = Usar credenciais do OAuth
method-oauth-hint = Tokens em vez de nome de usuário e senha guardados, com controle central no Salesforce.

method-oauth-short = OAuth
method-password = Usar credenciais do Salesforce
method-password-hint = Nome de usuário, senha e token de segurança. O Salesforce encerra isso em 2027.
method-password-short = Credenciais do Salesforce
method-jwt = Usar OAuth JWT
method-jwt-hint = Para um servidor ou um usuário de integração: uma chave privada assina, e ninguém precisa estar presente.
method-jwt-short = OAuth JWT
method-token = Usar um token de acesso
method-token-hint = Um token que você já tem, até ele expirar.
method-token-short = Token de acesso

prefer-oauth = Usar OAuth em vez disso
password-needs-relay = Uma página não consegue fazer login com senha: o Salesforce só responde por meio de um servidor de retransmissão deste console, e este console não tem nenhum. Você pode salvar; se os dados estão corretos só se saberá onde forem usados. O desenvolvedor deste console pode definir o atributo relay-url.
save-and-validate-hint-password = Salva a conexão e faz login no Salesforce por meio deste console.
save-and-validate-hint-jwt = Salva a conexão, assina com a chave neste navegador e faz login no Salesforce.
save-and-validate-hint-token = Salva a conexão e pergunta à organização se ela aceita o token.
environment-follows = O ambiente depende do host.

save = Salvar
save-and-validate = Salvar e validar
save-and-validate-hint = Salva a conexão e abre a página de login do Salesforce.
cancel = Cancelar
changes-discarded = Nada foi alterado. O que você digitou foi descartado.
continue-editing = Continuar editando
use-suggestion = Usar { $suggestion }

switched-to-sandbox = Mudou para o sandbox: ele tem sua própria URL de login, seu ID da organização e seu ID do usuário.
switched-to-production = Mudou para produção: ela tem sua própria URL de login, seu ID da organização e seu ID do usuário.

copy-callback-url = Copiar a URL de retorno de chamada
copied = URL de retorno de chamada copiada.
not-copied = O navegador não permitiu copiar. Selecione o endereço e copie-o pelo teclado.

connection = Conexão do Salesforce
connections = Conexões salvas
connections-found =
    { $count ->
        [one] { $count } conexão
        [many] { $count } de conexões
       *[other] { $count } conexões
    }
no-connection-found = Nenhuma conexão tem isto no rótulo ou no estado.
new-connection = Nova conexão
edit = Editar
reset = Redefinir
set-up-oauth-tokens = Configurar os tokens do OAuth
test-access = Testar o acesso
revoke-access = Revogar o acesso
delete = Excluir

status-not-connected = Não conectada
status-not-validated = Não conectada: ainda não validada
status-connected = Conectada
status-settings-changed = Não conectada: configurações alteradas desde o último login
status-ended = Não conectada: o Salesforce encerrou o acesso
environment-production = Produção
environment-sandbox = Sandbox

fact-method = Método
fact-username = Nome de usuário
fact-private-key = Impressão digital da chave (SHA-256)
fact-environment = Ambiente
fact-login-url = URL de login
fact-instance-url = URL da instância
fact-org-id = ID da organização
fact-user = Usuário
fact-api-version = Versão da API
fact-api-version-newest = a mais recente
fact-scopes = Escopos concedidos
fact-scopes-unknown = não informados pelo Salesforce
fact-since = Conectada desde
life-title = Histórico
life-saved = Salva
life-connected = Login feito
life-renewed = Token renovado
life-failed = Falha: { $code }
life-disconnected = Acesso abandonado
fact-api-use = Uso da API hoje
api-use = { $used } de { $allowed }
fact-learnt-at-sign-in = obtido no primeiro login

revoke-help = Remover o acesso no Salesforce
revoke-help-answer = “Revogar o acesso” encerra daqui os tokens desta conexão. No Salesforce, um administrador pode fazer o mesmo: em Configuração (Setup), digite “Connected Apps OAuth Usage” em Busca rápida (Quick Find), escolha o aplicativo e revogue o usuário. Cada usuário também o encontra nas configurações pessoais, em “Connections” ou em “OAuth Connected Apps”.

sign-in-title = Login no Salesforce
step-waiting-for-user = Aguardando você na janela do Salesforce. Faça login lá com a conta desta conexão e permita o acesso.
step-asking-host = Verificando se o host de login responde a esta página.
step-exchanging-code = Trocando o código por tokens.
step-signing = Assinando com sua chave privada.
step-logging-in = Fazendo login no Salesforce.
step-asking-who = Perguntando ao Salesforce quem fez login.
step-asking-versions = Perguntando quais versões da API a organização oferece.
step-name-sign-in = Fazer login no Salesforce
step-name-host = Verificar o host
step-name-code = Obter os tokens
step-name-sign = Assinar com a chave
step-name-log-in = Fazer login
step-name-who = Identificar o usuário
step-name-versions = Ler as versões da API
step-done = concluído
window-from-before = Esta página foi recarregada durante um login. Termine-o na janela do Salesforce, abra a janela novamente ou cancele.
cancel-sign-in = Cancelar o login
open-again = Abrir a janela novamente
have-finished = Terminei
open-in-own-tab = Abrir esta página em uma guia própria
open-in-new-tab = Abrir o login em uma nova guia
continue-here = Continuar nesta guia
testing = Perguntando à organização.
cancel-test = Cancelar o teste

dialog-revoke-title = Revogar o acesso de “{ $label }”?
dialog-revoke-text = Os tokens são removidos daqui e revogados no Salesforce. A conexão permanece; para voltar a usá-la, faça login novamente.
dialog-revoke-plain = Não há aqui tokens para revogar. A conexão permanece.
dialog-delete-title = Excluir “{ $label }”?
dialog-delete-text = A conexão e os tokens dela são removidos permanentemente, e os tokens são revogados no Salesforce.
dialog-delete-plain = A conexão é removida permanentemente. Ela não tem tokens.

set-up-guide = Configurar o aplicativo no Salesforce, passo a passo
set-up-guide-who = Isto é feito uma única vez, por um administrador do Salesforce da organização. Os nomes entre aspas são os de Setup em inglês.
set-up-step-app = Em Configuração (Setup), digite Gerenciador de aplicativo de cliente externo (External Client App Manager) em Busca rápida (Quick Find), abra-o e escolha Novo aplicativo cliente externo (New External Client App). Insira um nome e um e-mail de contato; em “Distribution State”, escolha “Local”.
set-up-step-oauth = Em “API (Enable OAuth Settings)”, marque “Enable OAuth”. Insira a URL de retorno de chamada (Callback URL) mostrada neste formulário, exatamente como está.
set-up-step-scopes = Adicione os escopos Gerenciar dados do usuário via APIs (em inglês “Manage user data via APIs (api)”) e “Perform requests at any time (refresh_token, offline_access)”; com “Access the identity URL service (id, profile, email, address, phone)”, este formulário pode mostrar quem fez login.
set-up-step-security = Em Segurança (Security), desmarque “Require secret for Web Server Flow” e “Require secret for Refresh Token Flow”: uma página não consegue guardar um segredo. Deixe “Require Proof Key for Code Exchange (PKCE)” marcado.
set-up-step-key = Escolha Criar (Create). Depois, em Configurações (Settings), Configurações do OAuth (OAuth Settings), Chave e segredo do consumidor (Consumer Key and Secret), copie a Chave do consumidor para este formulário. Um aplicativo novo leva até dez minutos para ser conhecido.
set-up-step-cors = Permita que sua organização responda a esta página (CORS):
set-up-step-connected-app = Em organizações que ainda usam um aplicativo conectado, a URL de retorno de chamada, os escopos e as configurações do segredo são os mesmos e ficam em “App Manager”, seu aplicativo, “Edit”.
set-up-guide-jwt = Configurar o aplicativo para JWT no Salesforce, passo a passo
jwt-step-key = Crie uma chave e um certificado com o comando abaixo. A chave (salesforce.key) fica com você; o certificado (salesforce.crt) vai para o Salesforce.
jwt-step-oauth = Em “API (Enable OAuth Settings)”, marque “Enable OAuth”. É preciso inserir uma URL de retorno de chamada (Callback URL), embora ela não seja usada: https://localhost serve.
jwt-step-scopes = Adicione os escopos Gerenciar dados do usuário via APIs (em inglês “Manage user data via APIs (api)”) e “Perform requests at any time (refresh_token, offline_access)”: o Salesforce exige o segundo, embora não emita nenhum token de atualização aqui.
jwt-step-flow = Em “Flow Enablement”, marque “Enable JWT Bearer Flow” e carregue salesforce.crt; em um aplicativo conectado, isso corresponde à assinatura digital (“Use digital signatures”). Escolha Criar (Create) e copie a Chave do consumidor para este formulário.
jwt-step-policies = Em “Policies”, “Edit”: em Usuários permitidos (Permitted Users), escolha Os usuários aprovados pelo administrador são pré-autorizados (Admin approved users are pre-authorized); depois adicione o perfil do usuário ou um conjunto de permissões em “App Policies”.
scopes-asked = Escopos solicitados: { $scopes }.
scopes-of-app = Nenhum escopo é solicitado, então valem os do aplicativo. Ele precisa de api, e de refresh_token para continuar conectado.
