# The page to which Salesforce sends its answer. It is no part of the program: the build writes
# these texts into callback.html.

callback-title = Login no Salesforce
callback-handing-over = A resposta está sendo entregue. Esta janela se fecha sozinha.
callback-received = Você fez login na página do Salesforce. Pode fechar esta janela e voltar ao console.
callback-nobody = Ninguém esperava esta resposta: o login foi concluído, cancelado ou iniciado em outra janela. Ela não foi usada. Feche esta janela, volte ao console e inicie o login lá novamente, se ainda for necessário.
callback-empty = Esta é a página para a qual o Salesforce envia a resposta; sozinha, ela não faz nada. Feche esta janela e volte ao console.
