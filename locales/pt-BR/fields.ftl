# The fields: their names (fixed by the public interface), help, and what is wrong
# with what was typed. A name is a noun as Salesforce's Setup spells it.

# Sources of Setup’s Portuguese names; the English follows in brackets:
# Trailhead, “Criar um aplicativo de cliente externo”: Setup, Quick Find, My Domain.
# https://trailhead.salesforce.com/pt-BR/content/learn/projects/create-an-external-client-app-using-metadata-api/create-an-external-client-app
# Salesforce Help, “Aplicativos cliente externos”: external client app, settings, consumer secret.
# https://help.salesforce.com/s/articleView?id=xcloud.shr_external_client_apps.htm&language=pt_BR&type=5
# “Configuração do Einstein Bot/AgentForce no Nitzap” (written along the Portuguese Setup; a public
# repository, known by its text only): External Client App Manager, OAuth Settings, Consumer Key and Secret.
# Microsoft, “Tutorial: Configurar o Salesforce para provisionamento automático de usuário”: Settings,
# Reset My Security Token, Reset Security Token.
# https://github.com/wesleycamargo/azure-docs.pt-br, articles/active-directory/saas-apps/salesforce-provisioning-tutorial.md
# “Configurar Gerenciadores de Agentes de Serviço”, after Salesforce Help: Users.
# https://github.com/GleicyMaria/Salesforce-Apex-Reference, AgentForce/ConfigureServiceAgentManagers.md

field-label = Rótulo
field-login-url = URL de login
field-sandbox = Usar um sandbox do salesforce.com
field-api-version = Versão da API
field-org-id = ID da organização do Salesforce
field-user-id = ID do usuário do Salesforce
field-consumer-key = Chave do consumidor
field-callback-url = URL de retorno de chamada
field-consumer-secret = Segredo do consumidor
field-username = Nome de usuário
field-password = Senha
field-security-token = Token de segurança
field-private-key = Chave privada
field-private-key-file = Arquivo da chave privada
field-access-token = Token de acesso
field-instance-url = URL da instância

required = Obrigatório
optional = Opcional

help-label = O nome desta conexão neste console.
help-login-url = O domínio My Domain da sua organização, por exemplo https://acme.my.salesforce.com. No Salesforce, você o encontra em Configuração (Setup), em Meu domínio (My Domain), ou na barra de endereços: qualquer endereço da sua organização pode ser colado aqui.
help-sandbox = Recomendado para desenvolvimento e testes. Um sandbox é uma organização à parte, com sua própria URL de login, seu ID da organização e seu ID do usuário; as edições Professional, Enterprise, Performance e Unlimited o incluem.
help-sandbox-decided-production = Definido pela URL de login: este host é de uma organização de produção.
help-sandbox-decided-sandbox = Definido pela URL de login: este host é de um sandbox.
help-api-version = Deixe em branco para usar a versão mais recente que sua organização oferece.
help-org-id = 15 ou 18 caracteres, começando com 00D. Deixe em branco para obtê-lo no primeiro login.
help-user-id = 15 ou 18 caracteres, começando com 005. Deixe em branco para obtê-lo no primeiro login.
help-consumer-key = A chave do aplicativo cliente externo (ou do aplicativo conectado) na sua organização.
help-consumer-secret = Somente se o aplicativo exigir. O servidor deste console o guarda e o acrescenta na troca do código; esta página o entrega uma única vez e o esquece.
help-callback-url = Insira este endereço, exatamente como está, como URL de retorno de chamada (Callback URL) do aplicativo no Salesforce.

help-login-url-password = Deixe em branco para usar login.salesforce.com, ou test.salesforce.com com a caixa marcada; se a sua organização não os permitir, insira o domínio My Domain dela.
help-username = O nome de usuário no Salesforce, que tem a forma de um endereço de e-mail. Se você não souber, pergunte ao seu administrador do Salesforce.
help-password = A senha deste usuário no Salesforce. Ela fica na memória desta página.
help-security-token = Necessário quando o Salesforce não confia na rede de onde você faz login. Ele é acrescentado ao fim da senha.
help-access-token = Um token obtido em outro lugar; seu administrador do Salesforce ou seu próprio programa o tem. A página o mantém para esta guia.
help-instance-url = O host da API, por exemplo https://acme.my.salesforce.com. Não é a página de login; quem lhe deu o token sabe qual é, ou veja em Configuração (Setup) do Salesforce, em Meu domínio (My Domain).
help-private-key = Uma chave RSA em PEM, colada, arrastada para cá ou escolhida como arquivo. Ela é lida neste navegador e nunca é enviada: a assinatura é feita aqui.
empty-keeps-the-secret = Se ficar em branco, o que esta página ainda tem é mantido.
empty-keeps-the-consumer-secret = Se ficar em branco, o que o console guarda para esta Chave do consumidor é mantido.
show = Mostrar
show-secret = Mostrar { $name }

find-security-token = Como obtenho um token de segurança?
open-reset-security-token = Abrir Redefinir meu token de segurança na sua organização

username-missing = Insira o nome de usuário no Salesforce.
username-too-long = O nome de usuário tem { $length } caracteres; aqui são permitidos no máximo { $limit }.
password-missing = Insira a senha.
secret-too-long = São { $length } caracteres; aqui são permitidos no máximo { $limit }. Nada foi cortado.
unseen-blank = Há um espaço antes ou depois do texto, talvez copiado com ele. Remova-o.
unseen-line-end = Há uma quebra de linha ou uma tabulação no texto, talvez copiada com ele. Remova-a.
unseen-zero-width = Há no texto um caractere que não se vê, talvez copiado com ele. Digite o texto ou copie-o de outro lugar.
consumer-secret-characters = Um Segredo do consumidor não contém espaços, quebras de linha nem outros caracteres especiais. Copie-o novamente.
access-token-missing = Insira o token de acesso.
access-token-characters = Um token de acesso não contém espaços, quebras de linha nem outros caracteres especiais. Copie-o novamente.
instance-url-missing = Insira a URL da instância, por exemplo https://acme.my.salesforce.com.
instance-url-login = { $host } é um host de login; não há API nele. A URL da instância é o host da própria organização, por exemplo https://acme.my.salesforce.com.
instance-url-scheme = O endereço precisa começar com https://, pois o token é enviado para lá.
instance-url-lightning = Esta é uma página do Lightning; não há API nela. A URL da instância desta organização é { $suggestion }.
instance-url-setup = Esta é uma página de Configuração (Setup); não há API nela. A URL da instância desta organização é { $suggestion }.
instance-url-visualforce = Esta é uma página do Visualforce; não há API nela. A URL da instância desta organização é { $suggestion }.
instance-url-not-salesforce = { $host } não é um host do Salesforce, e nenhum token pode ser enviado para lá. Se a sua organização tem um domínio personalizado, o desenvolvedor deste console pode permiti-lo com o atributo trusted-hosts.
private-key-missing = Insira a chave privada: cole-a, arraste-a para cá ou escolha o arquivo dela.
private-key-read = Chave RSA de { $bits } bits. SHA-256 da sua metade pública:
private-key-compare = Compare com o certificado no Salesforce: openssl x509 -in salesforce.crt -noout -pubkey | openssl pkey -pubin -outform der | openssl dgst -sha256 -c
password-needed-again = A senha estava na memória desta página e se perdeu quando ela foi recarregada. Insira-a novamente.
private-key-needed-again = A chave privada estava na memória desta página e se perdeu quando ela foi recarregada. Insira-a novamente.

find-org-id = Como encontro o ID da organização do Salesforce?
find-user-id = Como encontro o ID do usuário do Salesforce?
find-consumer-key = Onde encontro a Chave do consumidor?

label-missing = Insira um rótulo para distinguir esta conexão das outras.
label-too-long = O rótulo tem { $length } caracteres; são permitidos no máximo { $limit }.
label-taken = A conexão “{ $label }” já tem este rótulo. Escolha outro.

login-url-missing = Insira o endereço My Domain da sua organização, por exemplo https://acme.my.salesforce.com.
login-url-not-an-address = Isto não é um endereço. Deve ser parecido com https://acme.my.salesforce.com.
login-url-scheme = O endereço precisa começar com https://, pois uma senha é inserida lá.
login-url-user-info = O endereço contém um nome de usuário antes de um “@”. Remova-o: o nome de usuário é inserido na própria página do Salesforce.
login-url-port = O Salesforce não responde em nenhuma outra porta. Remova os “:” e o número depois do host.
login-url-lightning = Esta é uma página do Lightning; não é possível fazer login nela. A URL de login desta organização é { $suggestion }.
login-url-setup = Esta é uma página de Configuração (Setup); não é possível fazer login nela. A URL de login desta organização é { $suggestion }.
login-url-visualforce = Esta é uma página do Visualforce; não é possível fazer login nela. A URL de login desta organização é { $suggestion }.
login-url-retired-instance = { $host } é um endereço de instância, que o Salesforce desativou. Insira o domínio My Domain da sua organização: Configuração (Setup), Meu domínio (My Domain).
login-url-not-salesforce = { $host } não é um host do Salesforce. A URL de login é o domínio My Domain da sua organização, por exemplo https://acme.my.salesforce.com. Se a sua organização tem um domínio personalizado, o desenvolvedor deste console pode permiti-lo com o atributo trusted-hosts.
login-url-answers-no-page = { $host } não responde a páginas da Web, então esta página não consegue obter tokens lá. Insira o domínio My Domain da sua organização: no Salesforce, Configuração (Setup), Meu domínio (My Domain).
login-host-not-salesforce = { $host } responde, mas não como um host de login do Salesforce. Confira como a URL de login está escrita.

consumer-key-missing = Insira a Chave do consumidor do aplicativo no Salesforce.
consumer-key-characters = Uma Chave do consumidor não contém espaços, quebras de linha nem outros caracteres especiais. Copie-a novamente.
consumer-key-too-long = São { $length } caracteres; uma Chave do consumidor tem no máximo { $limit }. Algo mais foi copiado com ela?
consumer-key-unknown = { $host } não conhece esta Chave do consumidor. Copie-a novamente do aplicativo nesta mesma organização. Um aplicativo criado há menos de dez minutos pode ainda não ser conhecido: espere um pouco e tente novamente.

id-missing = Este console precisa do ID. Insira os 15 ou 18 caracteres dele.
id-length = Um ID tem 15 ou 18 caracteres; este tem { $actual }.
id-character = O caractere { $position }, “{ $character }”, não pode estar em um ID: ele tem somente letras e algarismos.
id-checksum = Os três últimos caracteres não correspondem aos quinze primeiros; algum deles foi digitado errado ou com maiúscula ou minúscula trocada. Com os quinze primeiros como estão, o ID seria { $expected }.
id-prefix = Este ID começa com { $actual }; o que deve estar aqui começa com { $expected }.

api-version-not-a-version = Uma versão tem a forma { $newest }. Deixe o campo em branco para usar a mais recente.
api-version-retired = O Salesforce desativou a versão { $version } com { $since }. Insira 31.0 ou posterior, ou deixe o campo em branco para usar a mais recente, { $newest }.
api-version-unknown = Essa versão ainda não existe. A mais recente conhecida é { $newest }.
api-version-not-offered = A organização não oferece a versão { $version }. A mais recente que ela oferece é { $newest }.

callback-url-other-origin = A URL de retorno de chamada { $given } não está na origem desta página, { $origin }, então nenhuma resposta do Salesforce chegaria a este formulário. O desenvolvedor deste console pode corrigir o atributo redirect-uri.
callback-url-malformed = A URL de retorno de chamada { $given } não é um endereço válido. O desenvolvedor deste console pode corrigir o atributo redirect-uri.
