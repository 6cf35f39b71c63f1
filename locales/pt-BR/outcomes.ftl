# What happened: the sentences of the status line and of alerts.

# Sources of Setup’s Portuguese names; the English follows in brackets:
# Trailhead, “Criar um aplicativo de cliente externo”: Setup, Quick Find.
# https://trailhead.salesforce.com/pt-BR/content/learn/projects/create-an-external-client-app-using-metadata-api/create-an-external-client-app
# “Configuração do Einstein Bot/AgentForce no Nitzap” (written along the Portuguese Setup; a public
# repository, known by its text only): External Client App Manager, the scope api.

saved = Salvo.
other-tokens-kept = Os tokens do outro ambiente são mantidos: volte a ele para usá-los ou revogá-los. Excluir a conexão também os revoga.
propagation =
    { $minutes ->
        [0] A atualização entra em vigor no conector imediatamente.
        [one] Pode levar até { $minutes } minuto para a atualização entrar em vigor no conector.
        [many] Pode levar até { $minutes } de minutos para a atualização entrar em vigor no conector.
       *[other] Pode levar até { $minutes } minutos para a atualização entrar em vigor no conector.
    }
form-has-problems =
    { $count ->
        [one] Um campo precisa da sua atenção. Nada foi salvo; o que você digitou continua ali.
        [many] { $count } de campos precisam da sua atenção. Nada foi salvo; o que você digitou continua ali.
       *[other] { $count } campos precisam da sua atenção. Nada foi salvo; o que você digitou continua ali.
    }

broken-down = Este formulário falhou e não pode continuar. O que foi salvo e o que você digitou, exceto segredos, permanece nesta guia: recarregue a página para continuar.
broken-down-reload = Recarregar a página
no-cryptography = este navegador não oferece à página recursos de criptografia, sem os quais ninguém pode fazer login com segurança
page-not-secure = Esta página não foi carregada por https; por isso o navegador não lhe oferece recursos de criptografia e ninguém pode fazer login a partir dela. Peça ao desenvolvedor deste console que a sirva por https.
sign-in-nothing-chosen = Primeiro escolha ou salve uma conexão.
sign-in-cancelled = O login foi cancelado. Nada mudou.
window-blocked = O navegador bloqueou a janela de login. Abra o login em uma nova guia, continue nesta guia, ou permita janelas para esta página e tente novamente.
window-blocked-not-left = O navegador bloqueou a janela de login. Abra o login em uma nova guia, ou permita janelas para esta página e tente novamente.
window-blocked-in-frame = O navegador não abriu a janela de login. Esta página está em um quadro, e a página ao redor pode proibir janelas. Abra esta página em uma guia própria e faça login lá. Se ela também não abrir, a equipe de desenvolvimento da página ao redor precisa permitir janelas: sandbox="allow-popups allow-popups-to-escape-sandbox".
window-closed = A janela de login parece estar fechada. Se ainda estiver aberta, termine lá; caso contrário, abra-a novamente ou cancele.
no-answer-yet = Nenhuma resposta a este login chegou a esta página ainda. Se a janela ainda mostra uma página do Salesforce, termine lá; caso contrário, abra-a novamente ou cancele.
sign-in-would-be-lost = Este navegador não guarda nada para esta página; um login nesta guia se perderia na volta. Tente novamente: o Salesforce será aberto em uma janela própria.
window-kept-apart = Esta página está em um quadro, do qual um navegador pode manter a janela separada. Abra esta página em uma guia própria e faça login lá.
sign-in-takes-long = Passaram-se cinco minutos sem resposta. Se você ainda está fazendo login, continue: uma resposta é aceita por mais cinco minutos. Caso contrário, abra a janela novamente ou cancele.
sign-in-came-back-empty = Você voltou do Salesforce sem uma resposta. Se o Salesforce mostrou uma página de erro, a Chave do consumidor ou a URL de retorno de chamada não é a registrada: compare as duas com o aplicativo em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager).

callback-too-long = A resposta que voltou é mais longa que qualquer uma do Salesforce. Ela não foi usada; comece o login novamente.
callback-repeated-parameter = A resposta que voltou informa um valor duas vezes. Ela não foi usada; comece o login novamente.
callback-state-missing = A resposta que voltou não diz a qual login pertence. Ela não foi usada; comece o login novamente.
callback-state-mismatch = A resposta que voltou pertence a outro login. Ela não foi usada; comece o login novamente.
callback-expired = O login demorou mais de dez minutos e expirou. Comece-o novamente.
callback-issuer-mismatch = A resposta informa um emissor diferente do host de login. Ela não foi usada; comece o login novamente e confira a URL de login.
callback-wrong-flow = A resposta é de um tipo de login que este formulário não usa. Ela não foi usada; comece o login novamente.
callback-no-code = A resposta não contém nenhum código que possa ser usado. Comece o login novamente.

sign-in-refused = O Salesforce não aprovou o login.
exchange-refused = O Salesforce se recusou a emitir tokens.
refresh-refused = O Salesforce não renovou o token neste momento.
refusal-unknown = Esta recusa não está no nosso catálogo. As palavras do Salesforce estão abaixo; seu administrador do Salesforce pode consultá-las.
refusal-raw = O Salesforce diz: { $error }: { $description }
refusal-raw-code = O Salesforce diz: { $error }
who-you = Você mesmo pode resolver isto.
who-admin = Um administrador do Salesforce da sua organização pode resolver isto.
who-developer = O desenvolvedor deste console pode resolver isto.
who-salesforce = Somente o Salesforce pode resolver isto; tente novamente mais tarde.

token-unreachable = Não foi possível acessar { $host } para a troca, ou ele não deixou esta página ler a resposta. O código se perdeu; comece o login novamente.
token-timed-out = { $host } não respondeu à troca a tempo. Comece o login novamente.
token-broken-off = A resposta de { $host } foi interrompida. Comece o login novamente.
token-too-large = A resposta de { $host } é maior que qualquer uma do Salesforce. Ela não foi usada.
token-server-failed = { $host } falhou ao processar a solicitação. O Salesforce pode estar em manutenção; tente novamente em alguns minutos.
token-not-an-answer = { $host } respondeu, mas não com tokens. Ele pode estar atrás de um proxy ou em manutenção; tente novamente e confira a URL de login.
token-foreign-instance = A resposta de { $host } aponta para uma instância que não é um host do Salesforce. Os tokens dela não foram mantidos.
token-no-identity = A resposta de { $host } não diz, ou não diz corretamente, de quem são os tokens. Eles não foram mantidos.

cors-off = { $host } existe, mas o endpoint de tokens dele não responde a esta página.

wrong-environment =
    { $expected ->
        [sandbox] Você fez login, mas { $instance } é do outro ambiente: esta conexão é para um sandbox.
       *[other] Você fez login, mas { $instance } é do outro ambiente: esta conexão é para produção.
    }
wrong-org = Você fez login como { $actual }, em uma organização diferente daquela para a qual esta conexão está configurada: { $expected }.
wrong-user = Você fez login como { $actual }, mas esta conexão está configurada para { $expected }.
wrong-account-remedy = Nada foi mantido. Configure os tokens novamente: o Salesforce pedirá o nome de usuário e a senha, para que você possa usar a conta certa. Para conectar como outro usuário, altere antes os IDs com “Redefinir”.

connected = Conectado como { $who } a { $host }.
scope-api-missing = O escopo api não foi concedido: um administrador pode adicionar Gerenciar dados do usuário via APIs (em inglês “Manage user data via APIs (api)”) ao aplicativo.
scope-refresh-token-missing = O escopo refresh_token não foi concedido: a conexão terminará quando o token de acesso expirar, e você terá de fazer login novamente.
scopes-not-granted = Solicitados, mas não concedidos: { $scopes }.

test-succeeded = O teste de acesso foi bem-sucedido.
test-details = A organização respondeu a { $who } em { $host }, versão da API { $version }.
test-cancelled = O teste de acesso foi cancelado.
test-failed = O teste de acesso falhou. { $reason }
set-up-the-tokens = Escolha “Configurar os tokens do OAuth” e teste novamente.
token-not-valid = O Salesforce não aceita mais o token.
token-never-valid = O Salesforce não aceita este token.
copy-not-renewed = Esta guia começou como cópia de outra. Só a outra renova o acesso, e aqui ele terminou.
token-ended = O Salesforce não aceita mais o token e não o renovou.
enter-the-password = Insira a senha com “Editar” e escolha “Salvar e validar”.
enter-the-private-key = Insira a chave privada com “Editar” e escolha “Salvar e validar”.
enter-an-access-token = Insira um token de acesso válido com “Editar”.
token-of-another-org = A organização que respondeu não é a que este token indica. Confira o Token de acesso e a URL da instância.
login-refused = O Salesforce recusou o nome de usuário e a senha.
soap-password-expired = A senha expirou. Defina uma nova no Salesforce e insira-a aqui.
soap-not-an-answer = O que respondeu por { $host } não era o login do Salesforce. O desenvolvedor deste console pode verificar o servidor de retransmissão.
soap-server-failed = { $host } falhou ao processar o login. Tente novamente em alguns minutos.
# Why a call of the console gets no access token.
no-such-connection = Não há nenhuma conexão com este rótulo.
element-removed = O formulário do Salesforce foi retirado da página.

relay-unreachable = Não foi possível acessar o servidor de retransmissão deste console. O desenvolvedor deste console pode verificar o atributo relay-url.
relay-timed-out = { $host } não respondeu a tempo pelo servidor de retransmissão. Tente novamente.
relay-no-session = Sua sessão neste console terminou, então o servidor de retransmissão dele não encaminha nada. Faça login no console em outra guia e tente novamente aqui.
relay-rate-limited = O servidor de retransmissão deste console recebeu logins demais em pouco tempo. Espere alguns minutos e tente novamente.
relay-host-not-allowed = O servidor de retransmissão deste console não encaminha para { $host }. O desenvolvedor deste console pode adicioná-lo à lista de hosts do servidor.
relay-connection-not-allowed = O servidor deste console não guarda nenhum Segredo do consumidor para esta conexão em { $host }. Insira o Segredo do consumidor novamente e salve; se isso não mudar nada, o desenvolvedor deste console pode olhar no armazenamento.
relay-host-unreachable = O servidor de retransmissão deste console não conseguiu acessar { $host }, ou não a tempo. Confira a URL de login e tente novamente em alguns minutos.
relay-answer-not-passed-on = O servidor de retransmissão deste console não repassou a resposta de { $host }. Se acontecer de novo, o desenvolvedor deste console pode olhar no log do servidor.
relay-not-as-documented = O servidor de retransmissão deste console recusou a chamada. O desenvolvedor deste console pode compará-lo com o que a documentação do assistente exige.
relay-broken-off = A resposta de { $host } pelo servidor de retransmissão foi interrompida. Tente novamente.
signing-failed = O navegador não conseguiu assinar com esta chave privada. Insira-a novamente com “Editar”.
assertion-refused = O Salesforce não aceitou a solicitação assinada.
clock-ahead =
    { $minutes ->
        [one] O relógio deste computador está cerca de { $minutes } minuto adiantado. Isso foi levado em conta; acerte-o.
        [many] O relógio deste computador está cerca de { $minutes } de minutos adiantado. Isso foi levado em conta; acerte-o.
       *[other] O relógio deste computador está cerca de { $minutes } minutos adiantado. Isso foi levado em conta; acerte-o.
    }
clock-behind =
    { $minutes ->
        [one] O relógio deste computador está cerca de { $minutes } minuto atrasado. Isso foi levado em conta; acerte-o.
        [many] O relógio deste computador está cerca de { $minutes } de minutos atrasado. Isso foi levado em conta; acerte-o.
       *[other] O relógio deste computador está cerca de { $minutes } minutos atrasado. Isso foi levado em conta; acerte-o.
    }
test-refused = A organização recusou a chamada.
test-status = { $host } respondeu com o status { $status }.
test-not-an-answer = { $host } não respondeu como uma organização do Salesforce.
lost-unreachable = Não foi possível acessar { $host }, ou ele não deixou esta página ler a resposta. Confira a sua rede; um administrador pode verificar em Configuração (Setup), CORS, se a origem desta página está na lista “Allowed Origins List”.
lost-to-policy = A política de conteúdo desta página a proíbe de acessar { $host }. O desenvolvedor deste console pode adicioná-lo à política: connect-src { $host }.
lost-timed-out = { $host } não respondeu a tempo. Tente novamente.
lost-broken-off = A resposta de { $host } foi interrompida. Tente novamente.
lost-too-large = A resposta de { $host } é maior que o esperado e não foi lida.

revoking = Removido aqui. Avisando o Salesforce.
revoked = O acesso foi revogado, aqui e no Salesforce.
revoked-only-here = Os tokens foram removidos aqui, mas não foi possível avisar o Salesforce.
nothing-to-revoke = Não havia tokens para revogar.
signed-out-elsewhere = O acesso foi revogado em outra guia, por isso os tokens também foram removidos aqui.
deleting = Excluído aqui. Avisando o Salesforce.
deleted = A conexão foi excluída.
deleted-and-revoked = A conexão foi excluída, e os tokens dela foram revogados no Salesforce.
deleted-only-here = A conexão foi excluída, mas não foi possível avisar o Salesforce.
revoke-in-setup = Para encerrar o acesso também no Salesforce: em Configuração (Setup), digite “Connected Apps OAuth Usage” em Busca rápida (Quick Find), escolha o aplicativo e revogue o usuário.

storage-blocked = Este navegador não oferece à página armazenamento de sessão. As conexões funcionam até a página ser recarregada ou fechada e depois se perdem.
storage-full = O armazenamento de sessão desta página está cheio. O que foi salvo desde então funciona até a página ser recarregada ou fechada e depois se perde.

store-loading = Pedindo ao console as conexões dele.
store-list-failed = O console não conseguiu dizer quais conexões tem. As novas funcionam enquanto esta página estiver aberta.
store-left-out =
    { $count ->
        [one] Uma conexão do console não pôde ser lida e foi deixada de fora.
        [many] { $count } de conexões do console não puderam ser lidas e foram deixadas de fora.
       *[other] { $count } conexões do console não puderam ser lidas e foram deixadas de fora.
    }
store-save-failed = O console não conseguiu guardar esta conexão. Ela funciona enquanto esta página estiver aberta; salve-a novamente mais tarde.
store-remove-failed = A conexão foi removida aqui, mas o console não conseguiu removê-la. Ela pode voltar a aparecer ao recarregar.
