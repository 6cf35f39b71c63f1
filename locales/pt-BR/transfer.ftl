# Filling in from a pasted text, copies of a connection, and its use elsewhere.

paste-title = Preencher com o que você já tem
field-pasted = Credenciais para colar
help-pasted = Cole um arquivo .env, o JSON de “sf org display”, uma URL de autorização do SFDX, linhas como “Username: …” ou configurações copiadas daqui. O texto é lido nesta página e não é enviado a lugar nenhum.
fill-in = Preencher
import-nothing = Nada foi reconhecido no texto colado. Ele continua ali; compare-o com os tipos de texto indicados abaixo da caixa.
import-method-not-offered = A forma de conectar mais adequada não é oferecida aqui.
import-consumer-key-given = A Chave do consumidor foi deixada de fora: este console tem a sua própria.
import-secret-without-field = { $name } ficou de fora: esta forma de conectar não tem um campo para isso aqui.

copies-title = Duplicar ou compartilhar
duplicate = Duplicar
duplicate-for-sandbox = Duplicar para um sandbox
duplicate-needs-address = Um sandbox é uma organização à parte: insira o endereço dele em { $field }. Lá, os nomes de usuário costumam terminar com o nome do sandbox.
copy-settings = Copiar as configurações
copied-settings = Configurações copiadas, sem segredos. Cole-as em “Preencher com o que você já tem” em uma nova conexão.
copy-support = Copiar para o suporte
help-copy-support = O que aconteceu, hosts, versões e códigos de erro: nenhum segredo e nenhum nome. Cole em uma mensagem para quem ajuda você.
copied-support = As informações para o suporte foram copiadas. Elas não contêm nenhum segredo.
not-copied-here = O navegador não permitiu copiar. Permita que esta página use a área de transferência e tente novamente.

use-elsewhere = Usar em outro lugar
use-elsewhere-intro = A mesma conexão em outras ferramentas. As palavras em maiúsculas indicam o que você precisa colocar.
with-the-secret = Com o segredo
help-with-the-secret = Coloca no texto copiado o token ou a senha que está aqui, para as ferramentas que aceitam isso. O que é mostrado abaixo nunca os contém.
copy-call = Copiar a chamada para { $tool }
copied-call = Chamada copiada. As palavras em maiúsculas indicam o que você precisa colocar.
copied-call-with-secret = Chamada copiada, com o segredo. A área de transferência o guarda até você copiar outra coisa.
