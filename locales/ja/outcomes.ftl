# What happened: the sentences of the status line and of alerts.
#
# Sources of the names of Salesforce's Setup:
# 外部クライアントアプリケーションマネージャー:
#   Salesforce Help 005318034, https://help.salesforce.com/s/articleView?id=005318034&language=ja&type=1
# OAuth エンドポイントの CORS を有効化: “OAuth エンドポイント用の CORS の有効化”,
#   https://help.salesforce.com/apex/HTViewHelpDoc?id=remoteaccess_oauth_endpoints_cors.htm&language=ja
# API を使用してユーザーデータを管理 (api):
#   nehan, “Salesforce”, https://octopus.nehan.io/connection/その他サービス/salesforce
# 接続アプリケーションの OAuth の利用状況, クイック検索: UPWARD, “接続アプリケーションの設定”,
#   https://navi.upward.jp/documentation/admin-settings/admin-basic-settings/upward-basic-settings/connected-app-settings

saved = 保存しました。
other-tokens-kept = もう一方の環境のトークンは残っています。使用または取り消すには、その環境に戻してください。接続を削除しても取り消されます。
propagation =
    { $minutes ->
        [0] 更新はすぐにコネクタに反映されます。
       *[other] 更新がコネクタに反映されるまで、最大 { $minutes } 分かかることがあります。
    }
form-has-problems =
    { $count ->
       *[other] { $count } 個の項目を確認してください。何も保存されていません。入力内容はそのまま残っています。
    }

broken-down = このフォームは動作しなくなり、続行できません。保存した内容と、秘密情報以外の入力内容はこのタブに残っています。続けるにはページを再読み込みしてください。
broken-down-reload = ページを再読み込み
no-cryptography = このブラウザーではページが暗号機能を使えないため、誰も安全にログインできません
page-not-secure = このページは https で読み込まれていないため、ブラウザーの暗号機能が使えず、誰もログインできません。https で提供するよう、このコンソールの開発者に依頼してください。
sign-in-nothing-chosen = 先に接続を選択するか保存してください。
sign-in-cancelled = ログインを中止しました。何も変更されていません。
window-blocked = ブラウザーがログインウィンドウをブロックしました。ログインを新しいタブで開くか、このタブで続けるか、このページにウィンドウを許可してやり直してください。
window-blocked-not-left = ブラウザーがログインウィンドウをブロックしました。ログインを新しいタブで開くか、このページにウィンドウを許可してやり直してください。
window-blocked-in-frame = ブラウザーがログインウィンドウを開きませんでした。このページはフレームの中にあり、外側のページがウィンドウを禁止している可能性があります。このページを専用のタブで開き、そこでログインしてください。それも開かない場合は、外側のページの開発者がウィンドウを許可する必要があります：sandbox="allow-popups allow-popups-to-escape-sandbox"。
window-closed = ログインウィンドウが閉じられたようです。まだ開いている場合は、そこで続けてください。閉じている場合は、開き直すか中止してください。
no-answer-yet = このログインへの応答は、まだこのページに届いていません。ウィンドウにまだ Salesforce のページが表示されている場合は、そこで完了してください。それ以外の場合は、ウィンドウを開き直すか中止してください。
sign-in-would-be-lost = このブラウザーはこのページのために何も保存しないため、このタブでログインすると戻る途中で失われます。やり直してください。Salesforce は別のウィンドウで開きます。
window-kept-apart = このページはフレームの中にあり、ブラウザーがウィンドウを切り離している可能性があります。このページを専用のタブで開き、そこでログインしてください。
sign-in-takes-long = 応答がないまま 5 分が経過しました。まだログイン中の場合は、そのまま続けてください。応答はあと 5 分間受け付けます。それ以外の場合は、ウィンドウを開き直すか中止してください。
sign-in-came-back-empty = Salesforce から応答のないまま戻りました。Salesforce がエラーページを表示した場合は、コンシューマー鍵またはコールバック URL が登録内容と違います。「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）にあるアプリケーションと、両方を見比べてください。

callback-too-long = 戻ってきた応答が、Salesforce のどの応答よりも長くなっています。使用しませんでした。ログインをやり直してください。
callback-repeated-parameter = 戻ってきた応答に、同じ値が 2 回含まれています。使用しませんでした。ログインをやり直してください。
callback-state-missing = 戻ってきた応答が、どのログインのものかわかりません。使用しませんでした。ログインをやり直してください。
callback-state-mismatch = 戻ってきた応答は、別のログインのものです。使用しませんでした。ログインをやり直してください。
callback-expired = ログインに 10 分以上かかったため、期限が切れました。やり直してください。
callback-issuer-mismatch = 応答の発行者がログインホストと違います。使用しませんでした。ログイン URL を確認して、ログインをやり直してください。
callback-wrong-flow = この応答は、このフォームが使わない種類のログインのものです。使用しませんでした。ログインをやり直してください。
callback-no-code = 応答に使えるコードがありません。ログインをやり直してください。

sign-in-refused = Salesforce がログインを承認しませんでした。
exchange-refused = Salesforce がトークンの発行を拒否しました。
refresh-refused = Salesforce が今回はトークンを更新しませんでした。
refusal-unknown = この拒否の理由は一覧にありません。Salesforce のメッセージを下に示します。Salesforce のシステム管理者が調べられます。
refusal-raw = Salesforce のメッセージ：{ $error }：{ $description }
refusal-raw-code = Salesforce のメッセージ：{ $error }
who-you = ご自身で解決できます。
who-admin = 組織の Salesforce システム管理者が解決できます。
who-developer = このコンソールの開発者が解決できます。
who-salesforce = 解決できるのは Salesforce だけです。あとでやり直してください。

token-unreachable = トークンの交換で { $host } に接続できなかったか、このページが応答を読み取れませんでした。コードは失われました。ログインをやり直してください。
token-timed-out = { $host } から時間内にトークンの交換の応答がありませんでした。ログインをやり直してください。
token-broken-off = { $host } の応答が途中で切れました。ログインをやり直してください。
token-too-large = { $host } の応答が、Salesforce のどの応答よりも大きくなっています。使用しませんでした。
token-server-failed = { $host } が要求の処理に失敗しました。Salesforce がメンテナンス中の可能性があります。数分後にやり直してください。
token-not-an-answer = { $host } は応答しましたが、トークンがありませんでした。プロキシの背後にあるか、メンテナンス中の可能性があります。ログイン URL を確認して、やり直してください。
token-foreign-instance = { $host } の応答が、Salesforce のホストではないインスタンスを指しています。トークンは保持しませんでした。
token-no-identity = { $host } の応答から、誰のトークンかを正しく確認できません。トークンは保持しませんでした。

cors-off = { $host } はありますが、そのトークンエンドポイントがこのページに応答しません。

wrong-environment =
    { $expected ->
        [sandbox] ログインしましたが、{ $instance } は別の環境です。この接続は Sandbox 用です。
       *[other] ログインしましたが、{ $instance } は別の環境です。この接続は本番用です。
    }
wrong-org = ログインした { $actual } は、この接続の組織とは別の組織です。この接続の組織：{ $expected }。
wrong-user = { $actual } としてログインしましたが、この接続は { $expected } 用です。
wrong-account-remedy = 何も保持していません。もう一度トークンを設定してください。Salesforce がユーザー名とパスワードを尋ねるので、正しいアカウントを使えます。別のユーザーとして接続するには、先に「リセット」で ID を変更してください。

connected = { $who } として { $host } に接続しました。
scope-api-missing = スコープ api が付与されませんでした。システム管理者がアプリケーションに「API を使用してユーザーデータを管理 (api)」（Manage user data via APIs (api)）を追加できます。
scope-refresh-token-missing = スコープ refresh_token が付与されませんでした。アクセストークンの期限が切れると接続も終わり、再度ログインが必要になります。
scopes-not-granted = 要求したものの、付与されなかったスコープ：{ $scopes }。

test-succeeded = アクセステストに成功しました。
test-details = 組織が { $who } に { $host } で応答しました。API バージョンは { $version } です。
test-cancelled = アクセステストを中止しました。
test-failed = アクセステストに失敗しました。{ $reason }
set-up-the-tokens = 「OAuth トークンを設定」を行ってから、もう一度テストしてください。
token-not-valid = Salesforce がこのトークンを受け付けなくなりました。
token-never-valid = Salesforce はこのトークンを受け付けません。
copy-not-renewed = このタブは別のタブのコピーとして開かれました。アクセスを更新するのは元のタブだけで、ここでは終了しました。
token-ended = Salesforce がこのトークンを受け付けなくなり、更新もしませんでした。
enter-the-password = 「編集」でパスワードを入力し、「保存して検証」を選んでください。
enter-the-private-key = 「編集」で秘密鍵を指定し、「保存して検証」を選んでください。
enter-an-access-token = 「編集」で有効なアクセストークンを入力してください。
token-of-another-org = 応答した組織が、このトークンの示す組織と違います。アクセストークンとインスタンス URL を確認してください。
login-refused = Salesforce がユーザー名とパスワードを受け付けませんでした。
soap-password-expired = パスワードの有効期限が切れています。Salesforce で新しいパスワードを設定し、ここに入力してください。
soap-not-an-answer = { $host } の代わりに応答したのは、Salesforce のログインではありませんでした。このコンソールの開発者がリレーを確認できます。
soap-server-failed = { $host } がログインの処理に失敗しました。数分後にやり直してください。
# Why a call of the console gets no access token.
no-such-connection = このラベルの接続はありません。
element-removed = Salesforce のフォームがページから取り除かれました。

relay-unreachable = このコンソールのリレーに接続できませんでした。このコンソールの開発者が属性 relay-url を確認できます。
relay-timed-out = { $host } からリレー経由の応答が時間内にありませんでした。やり直してください。
relay-no-session = このコンソールへのログインが切れているため、リレーは何も転送しません。別のタブでコンソールにログインしてから、ここでやり直してください。
relay-rate-limited = このコンソールのリレーで、短時間のログインが多すぎました。数分待ってからやり直してください。
relay-host-not-allowed = このコンソールのリレーは { $host } に転送しません。このコンソールの開発者がリレーのホスト一覧に追加できます。
relay-connection-not-allowed = このコンソールのサーバーには、{ $host } のこの接続用のコンシューマーの秘密がありません。コンシューマーの秘密をもう一度入力して保存してください。それでも変わらない場合は、このコンソールの開発者が保管場所を確認できます。
relay-host-unreachable = このコンソールのリレーが { $host } に接続できなかったか、時間内に接続できませんでした。ログイン URL を確認し、数分後にやり直してください。
relay-answer-not-passed-on = このコンソールのリレーが { $host } の応答を渡しませんでした。繰り返し起きる場合は、このコンソールの開発者がリレーのログを確認できます。
relay-not-as-documented = このコンソールのリレーが呼び出しを拒否しました。このコンソールの開発者が、ウィザードのドキュメントにあるリレーの要件と照らし合わせられます。
relay-broken-off = { $host } からのリレー経由の応答が途中で切れました。やり直してください。
signing-failed = ブラウザーがこの秘密鍵で署名できませんでした。「編集」でもう一度指定してください。
assertion-refused = Salesforce が署名付きの要求を受け付けませんでした。
clock-ahead =
    { $minutes ->
       *[other] このコンピューターの時計が約 { $minutes } 分進んでいます。今回は補正しました。時計を合わせてください。
    }
clock-behind =
    { $minutes ->
       *[other] このコンピューターの時計が約 { $minutes } 分遅れています。今回は補正しました。時計を合わせてください。
    }
test-refused = 組織が呼び出しを拒否しました。
test-status = { $host } がステータス { $status } で応答しました。
test-not-an-answer = { $host } の応答は、Salesforce の組織の応答ではありませんでした。
lost-unreachable = { $host } に接続できなかったか、このページが応答を読み取れませんでした。ネットワークを確認してください。システム管理者は、「設定」（Setup）の「CORS」で、このページのオリジンが「Allowed Origins List」にあるか確認できます。
lost-to-policy = このページのコンテンツポリシーが { $host } への接続を禁止しています。このコンソールの開発者がポリシーに追加できます：connect-src { $host }。
lost-timed-out = { $host } から時間内に応答がありませんでした。やり直してください。
lost-broken-off = { $host } の応答が途中で切れました。やり直してください。
lost-too-large = { $host } の応答が想定より大きいため、読み取りませんでした。

revoking = ここから削除しました。Salesforce に通知しています。
revoked = ここと Salesforce の両方で、アクセスを取り消しました。
revoked-only-here = トークンはここから削除しましたが、Salesforce に通知できませんでした。
nothing-to-revoke = 取り消すトークンはありませんでした。
signed-out-elsewhere = 別のタブでアクセスが取り消されたため、ここのトークンも削除しました。
deleting = ここから削除しました。Salesforce に通知しています。
deleted = 接続を削除しました。
deleted-and-revoked = 接続を削除し、そのトークンを Salesforce で取り消しました。
deleted-only-here = 接続は削除しましたが、Salesforce に通知できませんでした。
revoke-in-setup = Salesforce でもアクセスを終了するには、「設定」（Setup）の「クイック検索」（Quick Find）で「接続アプリケーションの OAuth の利用状況」（Connected Apps OAuth Usage）を開き、アプリケーションを選んで、ユーザーのアクセスを取り消します。

storage-blocked = このブラウザーでは、ページがセッションストレージを使えません。接続は、ページを再読み込みするか閉じるまで使え、その後は失われます。
storage-full = このページのセッションストレージがいっぱいです。それ以降に保存したものは、ページを再読み込みするか閉じるまで使え、その後は失われます。

store-loading = コンソールに接続の一覧を確認しています。
store-list-failed = コンソールから接続の一覧を取得できませんでした。新しい接続は、このページを離れるまで使えます。
store-left-out =
    { $count ->
       *[other] コンソールの接続のうち { $count } 件を読み取れなかったため、除外しました。
    }
store-save-failed = コンソールがこの接続を保管できませんでした。このページを離れるまでは使えます。あとでもう一度保存してください。
store-remove-failed = 接続はここから削除しましたが、コンソールからは削除できませんでした。再読み込みすると、また表示されることがあります。
