# O que um administrador precisa configurar no Salesforce, para ser entregue; de quem é uma conexão.

admin-title = Para o seu administrador do Salesforce
admin-intro = Tudo de que o aplicativo e sua organização precisam, para enviar a quem pode alterar a Configuração (Setup). Os nomes são os da Configuração em inglês.
copy-as-message = Copiar como mensagem
copy-as-markdown = Copiar como Markdown
copy-app-callback = Copiar a URL de retorno de chamada do aplicativo
copy-origin = Copiar a origem permitida
copy-scopes = Copiar os escopos
copied-setup = Copiado. Não há nenhum segredo no texto.
open-app-manager = Criar o aplicativo no External Client App Manager
open-cors = Permitir esta página em CORS

setting-ticked = marcado
setting-unticked = desmarcado
setting-none-ticked = nada marcado
setting-users-permission-set = o perfil do usuário ou um conjunto de permissões que ele tenha

why-local = Um aplicativo criado na organização a que se destina funciona nela e em nenhum outro lugar.
why-oauth = Sem isso o aplicativo não tem chave do consumidor (Consumer Key).
why-callback = O Salesforce envia a resposta para cá e para nenhum outro lugar: exatamente como está.
why-callback-unused = É preciso inserir uma, embora aqui não seja usada.
why-scopes = Com os dois primeiros ele pode chamar a API e continuar conectado; o serviço de identidade diz quem fez login.
why-scopes-key = O Salesforce exige refresh_token aqui, embora não emita token de atualização; o serviço de identidade diz quem fez login.
why-no-flow = O fluxo de servidor web, usado aqui, não precisa de marcação; os outros não são usados.
why-jwt-flow = Carregue o certificado (salesforce.crt) que corresponde à chave privada.
why-no-secret = Uma página não guarda segredo; o PKCE fica no lugar dele.
why-pkce = Garante que só quem começou um login possa concluí-lo. Sempre ativo em aplicativos novos.
why-rotation = Cada token de atualização é usado uma vez; este console guarda o mais recente. Sempre ativo em aplicativos novos.
why-idle = Uma conexão que ninguém usa termina sozinha. Sempre ativo em aplicativos novos.
why-no-allowlist = Os tokens são renovados pelos navegadores dos usuários, onde quer que estejam.
why-opaque-tokens = Esses tokens só abrem a API REST.
why-self-authorize = Cada usuário permite o aplicativo uma vez. Para escolher quem pode, use “Admin approved users are pre-authorized” e adicione perfis ou conjuntos de permissões.
why-pre-authorized = Quando uma chave faz login, não há ninguém para permitir o aplicativo.
why-app-policies = São os usuários com os quais a chave pode fazer login.
why-relax-ip = Os usuários fazem login das próprias redes. Com “Enforce IP restrictions”, só os que estão nos intervalos de IP de login podem se conectar.
why-cors = Sem isso a organização não emite tokens para uma página.
why-origin = A página deste console, sem caminho.

message-subject = Configurar um aplicativo no Salesforce para { $origin }
message-intro = Por favor, configure um aplicativo cliente externo (external client app) na nossa organização do Salesforce, para que a página { $origin } possa se conectar. Estes são os lugares na Configuração (Setup), os ajustes e os motivos. Os nomes são os da Configuração em inglês.
message-links = As páginas da nossa organização:
message-end = Depois, envie-me a chave do consumidor (Consumer Key): o aplicativo, “Settings”, “OAuth Settings”, “Consumer Key and Secret”. O Consumer Secret não é necessário e deve ficar onde está. Um aplicativo novo leva até dez minutos para ser reconhecido.
message-end-key = Depois, envie-me a chave do consumidor (Consumer Key): o aplicativo, “Settings”, “OAuth Settings”, “Consumer Key and Secret”. O Consumer Secret não é necessário. O certificado vai para o aplicativo; a chave privada fica comigo.

metadata-title = Como arquivos de metadados para o comando sf
metadata-intro = Coloque estes arquivos em um projeto do comando sf e implante-o. As palavras em maiúsculas indicam o que você precisa colocar. Eles foram conferidos com os tipos que o Salesforce publica, mas nunca foram testados em uma organização: veja depois o aplicativo na Configuração (Setup).
metadata-access = A organização precisa permitir “Allow access to OAuth consumer secrets via Metadata API” (Configuração, “External Client App Settings”), e quem implanta precisa da permissão “View External Client Apps Consumer Secrets in Metadata”. O arquivo com as configurações globais do OAuth não deve ir para o controle de versão depois que o Salesforce tiver gravado chaves nele.
copy-file = Copiar { $name }
copy-deploy = Copiar o comando de implantação

whose-title = De quem é esta conexão?
whose-acts-as = Ela age no Salesforce como { $user }: vê e altera o que esse usuário pode ver e alterar, e o que ela altera lá leva o nome dele.
whose-acts-as-nobody-yet = Ela vai agir no Salesforce como quem fizer login: verá e alterará o que esse usuário pode ver e alterar, e o que ela alterar lá levará o nome dele.
whose-ends = Se esse usuário for desativado ou congelado no Salesforce, por exemplo ao sair da empresa, a conexão para de funcionar. Se as permissões dele mudarem, muda também o que ela pode fazer.
whose-password = Se a senha mudar, a conexão para de funcionar até que a nova senha e o novo token de segurança sejam inseridos aqui.
whose-no-password = Nenhuma senha é guardada para ela; por isso, não há nenhuma a inserir aqui quando a senha muda.
whose-instead = Para uma conexão que deve durar mais que as pessoas, um administrador cria um usuário de integração: Configuração (Setup), Usuários (Users), “New User”, com a “User License” “Salesforce Integration” e o perfil “Minimum Access - API Only Integrations”; depois, a licença de conjunto de permissões “Salesforce API Integration” e um conjunto de permissões próprio que permita a esta conexão o que ela precisa e nada mais.
whose-instead-key = Um usuário assim não pode fazer login na página do Salesforce; ele se conecta com “{ $method }”.
whose-is-integration-user = Este usuário é um usuário de integração: não é uma pessoa e só pode fazer o que seus conjuntos de permissões permitem pela API.
log-out = Sair do Salesforce neste navegador
log-out-why = Depois de um login, este navegador continua conectado ao Salesforce. Saia antes que outra pessoa se conecte aqui; senão, ela conectará a sua conta.
