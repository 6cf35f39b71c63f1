# Where a sign-in led, what an access test found line by line, and what ended a grant.

status-refused = Login feito, mas a API recusa este usuário ou este aplicativo

arrival-title = Você está agora em { $org }
arrival-check = Um navegador com login em várias organizações escolhe uma por conta própria. Verifique se é a certa.
arrival-edition = Edição
not-this-one = Não é esta
help-not-this-one = Faz login novamente; o Salesforce pede o nome de usuário e a senha.

health-title = Último teste de acesso
health-good = Bom
health-bad = A resolver
health-unknown = Não se sabe
health-not-asked = Não perguntado: o teste terminou antes.
health-link = { $page } em Configuração (Setup), sobre “{ $line }”

health-host = Acessível
health-host-answers = { $host } responde.
health-host-silent = Não foi possível acessar { $host }. Confira a sua rede. Se antes funcionava, o My Domain da organização pode ter sido renomeado: veja o endereço do Salesforce no seu navegador e informe-o como URL de login com “Editar”.
health-cors = CORS para a API REST
health-cors-on = Esta página pode ler o que a organização responde.
health-cors-off = { $host } está lá, mas a API REST dele não responde a esta página. Um administrador pode adicionar { $origin } à lista “Allowed Origins List” em Configuração (Setup), CORS. Se já estiver nela, o token pode ter expirado: configure novamente os tokens do OAuth.
health-token = Token aceito
health-token-accepted = O Salesforce aceita o token.
health-token-over = O Salesforce não aceita mais o token.
health-identity = De quem se trata
health-identity-known = O token age em nome de { $who }.
health-identity-not-told = O Salesforce não disse em nome de quem o token age. Isso não é uma falha; com o escopo id ou openid, ele diz.
health-scopes = Escopos
health-scopes-granted = Concedidos: { $granted }.
health-scopes-lacking = Concedidos: { $granted }. Faltam: { $missing }. Um administrador pode adicionar escopos ao aplicativo; depois faça login novamente.
health-scopes-not-told = O Salesforce não informou os escopos.
health-api = API permitida
health-api-on = A API REST responde a este usuário.
health-api-refused = A API REST recusou a chamada com { $code }. O “Login History” do usuário, em Configuração (Setup), pode dizer mais.
health-version = Versão oferecida da API
health-version-offered = A organização oferece a versão { $version }.
health-use-high = { $used } de { $allowed }: quase ou totalmente esgotado. Quando não restar nada, a organização recusará todas as chamadas.
health-use-not-told = Só usuários com a permissão “View Setup and Configuration” podem ver isto. Não é uma falha.

lost-redirected = { $host } leva a outro endereço, e nada é enviado para lá. O My Domain da organização provavelmente foi renomeado: veja o endereço do Salesforce no seu navegador e informe-o como URL de login com “Editar”.
login-host-redirects = { $host } leva a outro endereço: o My Domain da organização provavelmente foi renomeado. Veja o endereço do Salesforce no seu navegador e informe-o aqui.
login-host-gone = Não é possível acessar { $host }, embora esta conexão já tenha funcionado. Confira a sua rede. Se ela estiver bem, o My Domain da organização provavelmente foi renomeado: veja o endereço do Salesforce no seu navegador e informe-o aqui.

fact-idle-end = Termina sem uso
idle-end = Sem uso, termina em { $date } no máximo, se o aplicativo tiver o limite usual de 30 dias.

ending-title = O que pode ter encerrado o acesso
ending-intro = O Salesforce diz apenas que os tokens não são mais válidos. Causas usuais, a mais provável primeiro:
ending-revoked = O acesso foi revogado em Configuração (Setup), ou com “Revogar o acesso”. Um administrador pode ver em Configuração (Setup), “Connected Apps OAuth Usage”, se o aplicativo ainda está lá.
ending-sixth = O mesmo usuário fez login no mesmo aplicativo pela sexta vez, aqui ou em outro lugar: cinco logins convivem, e o sexto encerra o mais antigo em silêncio.
ending-rotated = O token de atualização foi usado por outro programa ou por uma cópia desta página: cada uso encerra o anterior, e um segundo uso do mesmo encerra todos.
ending-idle = Os tokens não foram usados por 30 dias.
ending-password = A senha ou as permissões do usuário mudaram, ou o usuário foi congelado ou desativado.
ending-issued = O último token foi emitido em { $date }.
ending-used = Ele funcionou nesta página pela última vez em { $date }.
ending-see-card = O que pode ter acontecido está abaixo, na conexão.
refreshed-title = Este sandbox foi atualizado
refreshed-what = { $host } pertence agora à organização { $new }; esta conexão está configurada para { $old }. Uma atualização (Refresh) substitui um sandbox por uma nova cópia com um novo ID da organização e encerra todos os tokens da antiga.
refreshed-remedy = Se você esperava por isso, aceite a nova organização: o ID dela toma o lugar do antigo, o usuário é aprendido de novo e você faz login. Se o aplicativo faltar na nova cópia, o seu administrador do Salesforce o configura de novo. Se você não esperava por isso, pergunte antes ao seu administrador.
accept-the-new-org = Aceitar a nova organização

sent-org = Pergunta como a organização se chama e de que tipo ela é
