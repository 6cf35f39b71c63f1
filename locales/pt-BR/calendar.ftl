# O calendário de desativações. O nome de uma versão (Summer ’27) fica como está.

retirement-ends-on = Termina em { $date }: { $what }.
retirement-ended-on = Encerrado em { $date }: { $what }.
retirement-ends-with = Termina com { $release }: { $what }.
retirement-ended-with = Encerrado com { $release }: { $what }.
retirement-source = Aviso do Salesforce: { $what }

retired-api-versions = versões { $first } a { $last } da API
retired-instanced-address = chamadas a um endereço que tem o nome de um servidor
retired-password-flow = OAuth com nome de usuário e senha
retired-soap-login = SOAP login()
retired-connected-apps = o suporte do Salesforce a aplicativos conectados

instead-newer-version = Deixe a versão da API vazia: será usada a mais recente que sua organização oferece.
instead-my-domain = Insira o My Domain da sua organização, que continua o mesmo para onde quer que o Salesforce mova a organização.
instead-other-programs = Este formulário não faz login assim, mas talvez outro programa que tenha esta senha faça.
instead-oauth = É assim que esta conexão faz login com senha. O OAuth continua funcionando.
instead-external-client-app = Um aplicativo conectado continua funcionando, mas convém que um administrador faça dele um aplicativo cliente externo: Configuração (Setup), “App Manager”, o aplicativo, “Migrate to External Client App”.
