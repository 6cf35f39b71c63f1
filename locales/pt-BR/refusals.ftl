# What Salesforce's refusals mean: what is wrong, who can set it right, and where.
# One message a line, named after the row of the catalogue in src/salesforce/refusals.rs.

# Sources of Setup’s Portuguese names; the English follows in brackets:
# Trailhead, “Criar um aplicativo de cliente externo”: Setup, My Domain.
# https://trailhead.salesforce.com/pt-BR/content/learn/projects/create-an-external-client-app-using-metadata-api/create-an-external-client-app
# Salesforce Help, “Aplicativos cliente externos”: external client app.
# https://help.salesforce.com/s/articleView?id=xcloud.shr_external_client_apps.htm&language=pt_BR&type=5
# “Configuração do Einstein Bot/AgentForce no Nitzap” (written along the Portuguese Setup; a public
# repository, known by its text only): External Client App Manager, the scope api.
# “Configurar Gerenciadores de Agentes de Serviço”, after Salesforce Help: Users.
# https://github.com/GleicyMaria/Salesforce-Apex-Reference, AgentForce/ConfigureServiceAgentManagers.md
# Microsoft, “Tutorial: Configurar o Salesforce para provisionamento automático de usuário”: Reset My
# Security Token.
# https://github.com/wesleycamargo/azure-docs.pt-br, articles/active-directory/saas-apps/salesforce-provisioning-tutorial.md

## The authorization page

refusal-access-denied = O acesso foi negado na página do Salesforce. Comece novamente e escolha “Allow” para conectar.
refusal-invalid-client-id = O Salesforce não conhece esta Chave do consumidor nesta organização. Copie-a novamente das configurações de OAuth do aplicativo, em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager), e confirme que a URL de login é o My Domain da mesma organização. Um aplicativo novo leva até 10 minutos para ser conhecido.
refusal-app-not-installed = O aplicativo cliente externo não existe na organização consultada. Insira como URL de login o My Domain da organização em que o aplicativo foi criado; um aplicativo local só funciona nessa organização.
refusal-cross-org = Você está conectado a uma organização diferente daquela a que o aplicativo pertence. Tente novamente: o Salesforce então pergunta quem faz login. Se o erro continuar, saia do Salesforce neste navegador, ou use uma janela privada, e verifique se a URL de login é o My Domain da organização do aplicativo.
refusal-app-blocked = Um administrador bloqueou este aplicativo na organização. Um administrador pode desbloqueá-lo ou instalá-lo em Configuração (Setup), “Connected Apps OAuth Usage”.
refusal-app-access-denied = Você não pode usar este aplicativo, ou não a partir desta rede. Um administrador pode lhe dar um conjunto de permissões para ele e relaxar a política de IP em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager), “Policies”.
refusal-not-admin-approved = Somente usuários aprovados por um administrador podem usar este aplicativo, e você não está entre eles. Um administrador pode adicionar seu perfil ou um conjunto de permissões em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager), “Policies”.
refusal-approval-error = O Salesforce não conseguiu aprovar o aplicativo para você e não diz por quê. Na maioria das vezes, o aplicativo não está instalado na organização, falta-lhe um escopo solicitado, ou seu usuário ou sua rede não pode usá-lo. Um administrador pode consultar em Configuração (Setup), “Connected Apps OAuth Usage”.
refusal-app-must-be-installed = O aplicativo precisa estar instalado na organização antes de ser usado. Um administrador pode instalá-lo em Configuração (Setup), “Connected Apps OAuth Usage”.
refusal-callback-mismatch = A URL de retorno de chamada não é uma das registradas no aplicativo. Copie-a do formulário e peça a um administrador que a adicione, exatamente como está, às configurações de OAuth do aplicativo em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager).
refusal-code-challenge-missing = O aplicativo exige PKCE, e a solicitação veio sem o desafio de código. Isto é uma falha do programa; avise o desenvolvedor dele.
refusal-https-required = O Salesforce só aceita esta solicitação por HTTPS. Avise quem instalou este programa.
refusal-get-required = O Salesforce quer que a página de login seja aberta com uma solicitação GET. Isto é uma falha do programa; avise o desenvolvedor dele.
refusal-out-of-band-callback = O Salesforce não aceita mais logins sem uma página de retorno. Quem instalou este programa precisa dar a ele um endereço da Web como URL de retorno de chamada.
refusal-response-type = O Salesforce não aceita o tipo de login solicitado. Isto é uma falha do programa; avise o desenvolvedor dele.
refusal-login-error = O Salesforce não conseguiu fazer seu login e não diz por quê. Tente novamente; se falhar outra vez, um administrador encontra o motivo em Configuração (Setup), “Login History”.
refusal-session-level = O Salesforce exige um login com um nível de segurança mais alto. Faça login novamente e confirme sua identidade quando for solicitado. Um administrador pode ver os níveis em Configuração (Setup), “Session Settings”.
refusal-experience-id = O Salesforce não aceita este login para o site solicitado. Insira o My Domain da organização como URL de login, ou peça a um administrador que verifique o site em Configuração (Setup), “All Sites”.
refusal-app-attestation = O aplicativo exige uma prova de que a solicitação vem de um aplicativo móvel, o que um navegador não pode dar. Um administrador pode criar um aplicativo sem essa exigência, ou removê-la deste, em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager).
refusal-key-bound-tokens = O aplicativo só emite tokens vinculados a uma chave (DPoP), o que este programa não faz. Um administrador pode remover essa exigência das configurações do aplicativo em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager).
refusal-invalid-scope = Um escopo solicitado é desconhecido, ou o aplicativo não o tem. Um administrador pode adicioná-lo às configurações de OAuth do aplicativo em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager); sem nenhum escopo solicitado, valem os do aplicativo.
refusal-sign-in-needed = O Salesforce quer que você faça login na página dele. Comece novamente e faça login lá.
refusal-flow-disabled = Este tipo de login está desativado para o aplicativo. Um administrador pode ativá-lo nas configurações e políticas do aplicativo em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager).
refusal-distribution-state = O “Distribution State” do aplicativo não permite este login. Um administrador pode verificá-lo em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager), e deve salvar o aplicativo novamente.
refusal-policy-not-found = A organização ainda não tem políticas para este aplicativo. Um administrador pode abrir a guia “Policies” do aplicativo em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager), e salvá-la.
refusal-installation-error = O aplicativo não está instalado corretamente na organização. Um administrador pode verificar “Distribution State” e “Policies” dele em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager), e salvá-lo novamente.
refusal-salesforce-error = O Salesforce informa um erro próprio. Tente novamente em alguns minutos. Se continuar, verifique se você está fazendo login na organização a que o aplicativo pertence.

## The token endpoint

refusal-code-expired = O login demorou demais, ou o código de uso único dele já tinha sido usado. Faça login novamente.
refusal-refresh-token-expired = A sessão salva terminou: foi revogada, substituída por uma mais nova ou ficou muito tempo sem uso. Faça login novamente. Se isto acontecer com frequência, um administrador pode verificar a “Refresh Token Policy” do aplicativo em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager), “Policies”.
refusal-authentication-failure = O Salesforce não aceitou o nome de usuário, a senha ou o token de segurança, ou não permite este tipo de login. Confira-os e confira o ambiente. Um administrador encontra o motivo exato em Configuração (Setup), “Login History”.
refusal-user-inactive = Este usuário está desativado ou congelado. Um administrador pode ativá-lo ou descongelá-lo em Configuração (Setup), Usuários (Users).
refusal-ip-restricted = O Salesforce não permite este login a partir da sua rede. Um administrador pode relaxar as restrições de IP nas “Policies” do aplicativo, em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager), ou os intervalos de IP de login do seu perfil.
refusal-login-hours = Seu perfil não permite fazer login a esta hora. Tente novamente dentro do horário de login, ou peça a um administrador que o altere em Configuração (Setup), “Profiles”.
refusal-no-valid-scopes = O aplicativo não tem nenhum escopo que possa ser usado aqui. Um administrador pode adicionar Gerenciar dados do usuário via APIs (em inglês “Manage user data via APIs (api)”) às configurações de OAuth do aplicativo em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager).
refusal-consumer-not-approved = O aplicativo não está aprovado para este usuário. Um administrador pode pré-autorizá-lo nas “Policies” do aplicativo, em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager), e atribuí-lo ao perfil ou ao conjunto de permissões do usuário.
refusal-jwt-audience = A solicitação assinada era destinada a outro host. Insira como URL de login o My Domain da organização do usuário e verifique se é um sandbox.
refusal-jwt-assertion = O Salesforce não aceitou a solicitação assinada. Verifique se a chave privada corresponde ao certificado carregado no aplicativo, em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager), se a Chave do consumidor está correta e se o relógio deste computador está certo.
refusal-user-not-found = A organização não tem nenhum usuário com este nome. Insira o nome de usuário, que tem a forma de um endereço de e-mail, mas pode ser diferente dele; em um sandbox, costuma terminar com o nome do sandbox.
refusal-no-run-as-user = O aplicativo não tem um usuário com o qual ser executado. Um administrador pode definir “Run As” nas “Policies” do aplicativo em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager).
refusal-jwt-not-preauthorized = O aplicativo não está pronto para o login com chave. Um administrador pode adicionar a ele o escopo refresh_token e depois pré-autorizá-lo para o usuário nas “Policies” dele, em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager).
refusal-code-verifier = A prova que pertence a este login se perdeu, talvez para outra guia. Faça login novamente, em uma única guia.
refusal-client-secret = O aplicativo exige um Segredo do consumidor, que está ausente ou errado. Para um login pelo navegador, um administrador pode desmarcar “Require secret for Web Server Flow” e “Require secret for Refresh Token Flow” nas configurações do aplicativo em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager).
refusal-grant-type = A organização não aceita este tipo de login para o aplicativo. Um administrador pode ativar o fluxo dele nas configurações do aplicativo em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager).
refusal-basic-header = A solicitação tinha um cabeçalho com credenciais de cliente que o Salesforce não consegue ler. Este formulário não envia nenhum: o desenvolvedor deste console pode verificar o que o servidor de retransmissão adiciona.
refusal-login-rate = Logins demais em pouco tempo. Espere de 15 a 30 minutos e tente novamente.
refusal-org-inactive = A organização está bloqueada, encerrada ou suspensa; uma avaliação ou um sandbox pode ter expirado. Somente o Salesforce pode ajudar.
refusal-bad-jti = O Salesforce já viu esta solicitação assinada. Tente novamente; se continuar, avise o desenvolvedor do programa.
refusal-authorization-pending = O login no outro dispositivo ainda não terminou. Termine-o lá.
refusal-slow-down = O programa pergunta com frequência demais se o login terminou. Espere um momento e tente novamente.
refusal-salesforce-down = O Salesforce não está disponível no momento, talvez por manutenção. Tente novamente mais tarde.

## The REST API and the user info

refusal-session-not-for-rest = O token é válido, mas não pode ser usado para a API REST. Um administrador pode verificar se o aplicativo tem o escopo Gerenciar dados do usuário via APIs (em inglês “Manage user data via APIs (api)”) em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager), e se as regras de acesso à API, de IP e de segurança de sessão da organização o admitem.
refusal-session-expired = A sessão expirou ou foi encerrada. Faça login novamente se ela não for renovada sozinha.
refusal-token-format = A organização não aceita tokens de acesso deste formato. Um administrador pode verificar “Issue JWT-based access tokens for named users” nas configurações do aplicativo em Configuração (Setup), Gerenciador de aplicativo de cliente externo (External Client App Manager).
refusal-token-missing = A solicitação veio sem o token. Isto é uma falha do programa; avise o desenvolvedor dele.
refusal-request-limit = A organização esgotou por enquanto as solicitações de API dela. Tente novamente mais tarde; um administrador pode ver o uso em Configuração (Setup), “Company Information”.
refusal-api-disabled = A API não está ativada para esta organização ou para este usuário. Um administrador pode conceder a permissão “API Enabled” em Configuração (Setup), “Permission Sets”; algumas edições não incluem a API.
refusal-version-retired = O Salesforce não responde mais a esta Versão da API. Escolha uma mais recente, ou deixe a Versão da API em branco para usar a última.

## SOAP login()

refusal-security-token = O Salesforce quer o token de segurança deste usuário, porque o login vem de uma rede em que a organização não confia. Insira o mais recente como Token de segurança; ele muda a cada troca da senha. Se não tiver um, escolha Redefinir meu token de segurança (Reset My Security Token) nas suas configurações pessoais e olhe seu e-mail.
refusal-password-lockout = Este usuário está bloqueado após senhas erradas demais. Espere o bloqueio terminar, normalmente 15 minutos, ou peça a um administrador que escolha “Unlock” em Configuração (Setup), Usuários (Users).
refusal-password-expired = A senha está certa, mas expirou. Faça login na própria página do Salesforce, defina uma nova e insira-a aqui junto com o novo token de segurança.
refusal-login-ip-ranges = Seu perfil não permite fazer login a partir desta rede. Um administrador pode alterar os “Login IP Ranges” do perfil em Configuração (Setup), “Profiles”.
refusal-login-challenge = O Salesforce quer verificar quem está fazendo login e enviou um código. Faça login uma vez na própria página do Salesforce, ou use as credenciais do OAuth, que o pedem lá.
refusal-soap-login-disabled = Esta organização não permite que programas façam login com nome de usuário e senha. Use as credenciais do OAuth. Um administrador pode escolher “Enable SOAP API login()” em Configuração (Setup), “User Interface”; isso termina para todas as organizações com a versão Summer ’27.
refusal-soap-login-ended = Esta organização não permite mais que programas façam login com nome de usuário e senha; o Salesforce encerra isso com a versão Summer ’27. Use as credenciais do OAuth.
refusal-no-api-auth = Este usuário não pode fazer login com nome de usuário e senha a partir de programas. Use as credenciais do OAuth. Um administrador pode conceder a permissão “Use Any API Auth” em Configuração (Setup), “Permission Sets”.
refusal-client-not-accessible = A organização só admite programas aprovados por um administrador. Um administrador pode aprovar este em Configuração (Setup), “Connected Apps OAuth Usage”, ou você pode usar as credenciais do OAuth com um aplicativo da organização.
