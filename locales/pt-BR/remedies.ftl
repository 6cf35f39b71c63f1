# O que pode ser feito quando algo falha: páginas de Configuração (Setup), outra tentativa, comparar, esperar.

## Páginas de Configuração (Setup), como o menu as chama

open-setup-page = Abrir { $page } na sua organização
setup-page-external-client-apps = Gerenciador de aplicativo de cliente externo (External Client App Manager)
setup-page-cors = CORS
setup-page-oauth-settings = “OAuth and OpenID Connect Settings”
setup-page-app-usage = “Connected Apps OAuth Usage”
setup-page-login-history = “Login History”
setup-page-session-settings = “Session Settings”
setup-page-users = Usuários (Users)
setup-page-profiles = “Profiles”
setup-page-permission-sets = “Permission Sets”
setup-page-company-information = “Company Information”
setup-page-user-interface = “User Interface”

## Outra tentativa

try-again = Tentar novamente
wait-and-try-again = Esperar e tentar novamente
sign-in-now = Fazer login agora

## Quando a própria página do Salesforce mostra um erro

compare-question = A página do Salesforce mostra um erro?
compare-title = O que foi enviado ao Salesforce
compare-intro = Um erro na página do Salesforce não chega até aqui. Compare o que foi enviado com o aplicativo em Configuração (Setup). As causas mais comuns:
compare-cause-consumer-key = “invalid_client_id” ou “client identifier invalid”: a organização da URL de login não conhece esta Chave do consumidor. Compare a URL de login e a Chave do consumidor; um aplicativo criado há menos de dez minutos pode ainda não ser conhecido.
compare-cause-callback-url = “redirect_uri_mismatch”: a URL de retorno de chamada não está registrada no aplicativo, letra por letra. Um administrador do Salesforce da sua organização pode adicioná-la.
compare-cause-pkce = “missing required code challenge”: o aplicativo exige PKCE, e a solicitação perdeu o “code challenge” no caminho. Abra o login novamente a partir desta página; se o erro continuar, o desenvolvedor deste console pode procurar o que altera o endereço.
compare-left-out = Não enviado: vale o que o aplicativo tiver.
compare-says = O que a página do Salesforce diz quando este valor está errado:
compare-login-url = O My Domain da organização em que o aplicativo foi criado: ele está em Configuração (Setup), “My Domain”.
compare-consumer-key = Em Gerenciador de aplicativo de cliente externo (External Client App Manager), o aplicativo, Configurações (Settings), Configurações do OAuth (OAuth Settings), em Chave e segredo do consumidor (Consumer Key and Secret): igual até o último caractere.
compare-callback-url = Em Gerenciador de aplicativo de cliente externo (External Client App Manager), o aplicativo, Configurações (Settings), Configurações do OAuth (OAuth Settings), uma das linhas de URL de retorno de chamada (Callback URL): igual letra por letra, com a porta e sem uma barra a mais ou a menos no final.
compare-scopes = Em Gerenciador de aplicativo de cliente externo (External Client App Manager), o aplicativo, Configurações (Settings), Configurações do OAuth (OAuth Settings), entre os escopos do OAuth selecionados: todos os enviados estão lá.
value-scopes = Escopos
compare-pkce-name = PKCE
compare-pkce = Em Gerenciador de aplicativo de cliente externo (External Client App Manager), o aplicativo, Configurações (Settings), Segurança (Security), “Require PKCE”: pode estar marcado, porque um “code challenge” foi enviado.
compare-response-type-name = Tipo de resposta
compare-response-type = “code” é o fluxo de servidor web: um aplicativo o tem assim que o OAuth está ativado em Configurações (Settings) e ele tem uma URL de retorno de chamada.
compare-username = Em Configuração (Setup), Usuários (Users): um usuário desta mesma organização. Ele só é preenchido na página de login e pode ser alterado lá.
copy-sent-value = Copiar “{ $name }” como enviado
copied-sent-value = O valor enviado foi copiado.

## Esperar até que o Salesforce conheça um aplicativo

waiting-for-key = Esperando até que { $host } conheça a Chave do consumidor.
waiting-title = Esperando o Salesforce
waiting-why = Um aplicativo novo leva até dez minutos para ser conhecido em toda parte. O Salesforce é consultado a cada 30 segundos, mais ou menos, até conhecer a Chave do consumidor; deixe esta página aberta.
waiting-next =
    { $seconds ->
        [one] Próxima tentativa em { $seconds } segundo.
        [many] Próxima tentativa em { $seconds } de segundos.
       *[other] Próxima tentativa em { $seconds } segundos.
    }
waiting-asks = Consultando { $host } agora.
waiting-tries = Tentativas até agora: { $tries } de cerca de { $all }. A espera vai no máximo até { $time }.
cancel-waiting = Cancelar a espera
waiting-cancelled = A espera foi cancelada.
key-is-known-now = { $host } já conhece a Chave do consumidor. Você pode fazer login.
key-is-still-unknown = { $host } ainda não conhece a Chave do consumidor depois de dez minutos. Portanto, não é por o aplicativo ser novo: compare-a com o aplicativo e verifique se ele foi criado na organização da URL de login.
