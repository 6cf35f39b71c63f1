# The page to which Salesforce sends its answer. It is no part of the program: the build writes
# these texts into callback.html.

callback-title = Salesforce へのログイン
callback-handing-over = 応答を引き渡しています。このウィンドウは自動で閉じます。
callback-received = Salesforce のページにログインしました。このウィンドウを閉じてコンソールに戻ってください。
callback-nobody = この応答を待っている画面がありません。ログインが完了したか、取り消されたか、別のウィンドウで始められています。応答は使われませんでした。このウィンドウを閉じてコンソールに戻り、必要ならそこでログインをやり直してください。
callback-empty = Salesforce が応答を送るためのページです。このページだけでは何も起こりません。このウィンドウを閉じてコンソールに戻ってください。
