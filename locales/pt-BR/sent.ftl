# What is sent where, for whoever reviews a console.

sent-title = O que é enviado e para onde
sent-intro = Nada mais sai desta página. Os segredos que você digita vão somente para onde está indicado abaixo; os tokens ficam no armazenamento de sessão desta guia.
sent-policy = Para a política de conteúdo deste console:
sent-page = página
sent-nothing = nada
sent-program = Carrega este formulário
sent-host-probe = Pergunta se o host existe
sent-token-probe = Pergunta se o endpoint de tokens responde a esta página, sem nenhum código
sent-authorize = Abre a página de login do Salesforce
sent-callback = O Salesforce volta para cá
sent-code = Troca o código por tokens
sent-refresh = Renova o token de acesso
sent-with-secret = Os dois anteriores, quando o servidor do console acrescenta o Segredo do consumidor
sent-clock = Pergunta a hora ao servidor do próprio console
sent-assertion = Troca por um token o que a chave privada assinou
sent-login = Faz login com nome de usuário, senha e token de segurança
sent-who = Pergunta em nome de quem o token age e se ele ainda vale
sent-versions = Pergunta as versões da API da organização
sent-test = Testa o acesso
sent-limits = Pergunta quantas chamadas de API do dia foram usadas
sent-revoke = Encerra os tokens quando você abre mão deles
sent-store = Entrega a conexão e os segredos recém-digitados ao armazenamento deste console
