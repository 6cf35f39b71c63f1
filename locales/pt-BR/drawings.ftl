# Where things are found in Salesforce: the names of the drawings, for who does not see
# them, and the steps, whose numbers stand in the drawings.

drawing-org-id = Desenho de Configuração: Busca rápida (1) acima do menu e o ID da organização (2) na página ao lado.
find-org-id-page = No Salesforce, abra Configuração (Setup), digite “Company Information” em Busca rápida (Quick Find) e abra essa página.
find-org-id-value = O valor se chama “Salesforce.com Organization ID”. Um sandbox tem um ID próprio, que se vê no sandbox.

drawing-user-id = Desenho de Configuração: Busca rápida (1) acima do menu, seu nome (2) na lista ao lado e o ID do usuário (3) na barra de endereço.
find-user-id-page = No Salesforce, abra Configuração (Setup), digite Usuários (Users) em Busca rápida (Quick Find) e abra essa página.
find-user-id-name = Clique no seu nome.
find-user-id-address = Na barra de endereço, a parte do endereço que começa com 005 é o ID.

drawing-consumer-key = Desenho de Configuração: Busca rápida (1) acima do menu e, na página ao lado, Configurações (2) e a chave (3).
find-consumer-key-page = No Salesforce, abra Configuração (Setup), digite Gerenciador de aplicativo de cliente externo (External Client App Manager) em Busca rápida (Quick Find), abra essa página e depois seu aplicativo.
find-consumer-key-settings = Abra Configurações (Settings) e depois Configurações do OAuth (OAuth Settings).
find-consumer-key-value = Em Chave e segredo do consumidor (Consumer Key and Secret), copie somente a Chave do consumidor: este formulário não precisa de nenhum segredo.

drawing-security-token = Desenho das configurações pessoais: Busca rápida (1) acima do menu e o botão (2) na página ao lado.
find-security-token-page = No Salesforce, clique na sua imagem e depois em Configurações (Settings). Digite Redefinir meu token de segurança (Reset My Security Token) em Busca rápida (Quick Find) e abra essa página.
find-security-token-button = Clique em Redefinir token de segurança (Reset Security Token): o Salesforce envia um novo por e-mail, e o anterior deixa de valer. Ele também muda a cada troca da senha.

drawing-cors = Desenho de Configuração: Busca rápida (1) acima do menu e, na página ao lado, a caixa de seleção (2) e, mais abaixo, “New” (3).
set-up-cors-page = Em Configuração (Setup), digite “CORS” em Busca rápida (Quick Find) e abra essa página.
set-up-cors-tick = Escolha “Edit”, marque “Enable CORS for OAuth endpoints” e salve.
set-up-cors-origin = Em “Allowed Origins List”, escolha “New” e insira { $origin }.
