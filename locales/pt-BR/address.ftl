# O endereço: o que significa um endereço colado, o que foi descoberto a tempo e por que
# uma resposta não veio.

login-url-content = Esta é uma página de arquivos, do Experience Builder ou pública; não é possível fazer login nela. A URL de login desta organização é { $suggestion }.
login-url-no-login = { $host } é do Salesforce, mas nenhuma organização faz login ali. Insira o domínio My Domain da sua organização, por exemplo https://acme.my.salesforce.com: Configuração (Setup), Meu domínio (My Domain).
instance-url-content = Esta é uma página de arquivos, do Experience Builder ou pública; não há API nela. A URL da instância desta organização é { $suggestion }.
instance-url-no-api = { $host } é do Salesforce, mas ali não há API de uma organização. Insira o domínio My Domain da sua organização, por exemplo https://acme.my.salesforce.com: Configuração (Setup), Meu domínio (My Domain).
instance-url-site = { $host } é um site do Experience Cloud. A API fica no host próprio da organização, que é { $suggestion }.
address-among-others = Há aqui mais do que um endereço, e uma parte talvez não apareça. O endereço contido é { $suggestion }.
address-look-alike = { $host } apenas se parece com um host do Salesforce: pertence a quem tem { $domain }. Confira como está escrito; o host de um My Domain termina em .my.salesforce.com.
address-foreign-letters = { $host } apenas se parece com um host do Salesforce: tem letras de outra escrita, que podem ser confundidas. Digite o endereço você mesmo; o host de um My Domain termina em .my.salesforce.com.
switched-key-stays = { $switched } A Chave do consumidor fica como está; em geral, cada organização tem seu próprio aplicativo, com sua própria chave.

checks-title = O que foi descoberto sobre este host
check-mark-asking = Pergunta:
check-mark-good = Bom:
check-mark-bad = Problema:
check-mark-unknown = Desconhecido:
check-asking-host = { $host } existe?
check-host-there = { $host } existe e responde como um host de login do Salesforce.
check-asking-org = Qual organização é?
check-org = É a organização com o ID { $org }.
check-org-production = É uma organização de produção com o ID { $org }.
check-org-sandbox = É um sandbox com o ID { $org }.
check-org-differs = É a organização com o ID { $org }, mas esta conexão é para { $expected }. Uma das duas está errada.
check-org-unknown = { $host } não diz qual organização é.
check-ways-password = Ali se faz login com nome de usuário e senha.
check-ways-both = Ali se faz login com nome de usuário e senha, ou com: { $providers }.
check-ways-providers = Ali se faz login com: { $providers }. Nome de usuário e senha estão desativados.
check-ways-none = A página de login não oferece nem nome de usuário e senha nem outro meio: Configuração (Setup), Meu domínio (My Domain), “Authentication Configuration”.
check-key-needed = Se o endpoint de tokens responde a esta página será perguntado assim que a Chave do consumidor for preenchida.
check-asking-token = O endpoint de tokens responde a esta página?
check-token-answers = O endpoint de tokens responde a esta página.
check-token-unknown = Não foi possível descobrir se o endpoint de tokens de { $host } responde a esta página.
check-open-cors = Abrir CORS na Configuração (Setup) de { $host }
check-open-apps = Abrir External Client App Manager na Configuração (Setup) de { $host }
check-open-my-domain = Abrir Meu domínio (My Domain) na Configuração (Setup) de { $host }
check-again = Verificar novamente
check-summary-good = Verificado: nada encontrado que impeça.
check-summary-bad =
    { $count ->
        [one] Verificado: um ponto precisa da sua atenção.
       *[other] Verificado: { $count } pontos precisam da sua atenção.
    }

login-host-unreachable = Não é possível acessar { $host }, embora este computador esteja online. Confira como está escrito; um firewall, um bloqueador ou um certificado que este navegador não aceita também pode impedir o acesso.
cause-offline = Este computador está offline: não é possível acessar nem { $host } nem o próprio servidor deste console. Conecte-se à rede e tente novamente.
cause-cors-remedy = Em Configuração (Setup), abra CORS: escolha “Edit”, marque “Enable CORS for OAuth endpoints” e salve. A origem desta página, { $origin }, já está na lista “Allowed Origins List”.
cause-origin = { $host } existe, mas não deixa esta página ler as suas respostas: a origem desta página não é permitida ali.
cause-origin-remedy = Em Configuração (Setup), abra CORS e adicione { $origin } à lista “Allowed Origins List”.
cause-either = { $host } existe, mas o endpoint de tokens dele não responde a esta página. Ou a origem desta página não é permitida ali, ou o CORS para endpoints OAuth está desativado, ou as duas coisas.
cause-either-remedy = Em Configuração (Setup), abra CORS: escolha “Edit”, marque “Enable CORS for OAuth endpoints” e salve; depois adicione { $origin } à lista “Allowed Origins List”.
cause-expired = { $host } não deixa esta página ler a resposta ao token, embora a página seja permitida ali: o token expirou ou foi revogado. Obtenha um novo.
cause-expired-or-origin = { $host } não deixa esta página ler a resposta a um token que antes funcionava. Uma das duas: o token expirou, e então obtenha um novo; ou a origem desta página não é mais permitida ali.
cause-broke-off = A conexão com { $host } foi interrompida. Agora ele responde: tente novamente.
cause-unclear = { $host } não respondeu, e não foi possível descobrir por quê. Confira a sua rede e tente novamente.
cause-code-is-lost = O código se perdeu; inicie o login novamente.

sent-org-probe = Pergunta qual organização é e como se faz login ali
sent-origin-probe = Pergunta, sem token, se a origem desta página é permitida, quando outra resposta não veio
sent-network = Pergunta ao próprio servidor do console se há rede, quando uma resposta não veio
