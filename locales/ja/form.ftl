# The form, the saved connections, the sign-in and the dialogs.
#
# Sources of the names of Salesforce's Setup:
# 外部クライアントアプリケーションマネージャー, 新規外部クライアントアプリケーション, 作成, ポリシー (tab), 編集, 設定 (tab), コンシューマー鍵と秘密:
#   Salesforce Help 005318034, https://help.salesforce.com/s/articleView?id=005318034&language=ja&type=1
# OAuth 設定: “外部クライアントアプリケーション”,
#   https://help.salesforce.com/s/articleView?id=xcloud.shr_external_client_apps.htm&language=ja&type=5
# 配信状態, ローカル, API (OAuth 設定の有効化), OAuth を有効化, コールバック URL, Web サーバーフローの秘密が必要,
#   更新トークンフローの秘密が必要, サポートされる認証フローに Proof Key for Code Exchange (PKCE) 拡張を要求:
#   IIJ, “Salesforce - 業務アセットの作成”, https://manual.iij.jp/iga/saas_federation_sample_manual/79161492.html
# API を使用してユーザーデータを管理 (api), いつでも要求を実行 (refresh_token, offline_access), フローの有効化, セキュリティ:
#   nehan, “Salesforce”, https://octopus.nehan.io/connection/その他サービス/salesforce
# OAuth エンドポイントの CORS を有効化: “OAuth エンドポイント用の CORS の有効化”,
#   https://help.salesforce.com/apex/HTViewHelpDoc?id=remoteaccess_oauth_endpoints_cors.htm&language=ja
# 接続アプリケーションの OAuth の利用状況, クイック検索: UPWARD, “接続アプリケーションの設定”,
#   https://navi.upward.jp/documentation/admin-settings/admin-basic-settings/upward-basic-settings/connected-app-settings
# アプリケーションマネージャー: Alteryx, “Salesforce APIアプリケーションのセットアップ”,
#   https://help.alteryx.com/current/ja/designer/data-sources/salesforce/set-up-salesforce-api-application.html
# ID URL サービスにアクセス, JWT ベアラーフローを有効化, デジタル署名を使用, 許可されているユーザー,
#   管理者が承認したユーザーは事前承認済み: notes of administrators in public repositories that quote the screen,
#   for example “Salesforce Integration ユーザー連携設定”
# No source: Allowed Origins List, App Policies.

form-title-new = Salesforce に接続
form-title-edit = 「{ $label }」を編集
form-title-reset = 「{ $label }」をリセット
form-reset-hint = 何も消去されません。変わった項目を直して保存し、もう一度 OAuth トークンを設定してください。
form-intro = 組織とアプリケーションを指定して保存し、Salesforce のウィンドウでログインします。トークンはこのタブにだけ保持されます。

methods-title = 接続方法
method-oauth = OAuth ログイン情報を使用
method-oauth-hint = ユーザー名やパスワードを保存せずにトークンを使い、Salesforce で一元管理できます。

method-oauth-short = OAuth
method-password = Salesforce ログイン情報を使用
method-password-hint = ユーザー名、パスワード、セキュリティトークンを使います。Salesforce はこの方法を 2027 年に終了します。
method-password-short = Salesforce ログイン情報
method-jwt = OAuth JWT を使用
method-jwt-hint = サーバーや連携用ユーザー向けです。秘密鍵で署名するので、人の操作は要りません。
method-jwt-short = OAuth JWT
method-token = アクセストークンを使用
method-token-hint = すでにお持ちのトークンを、期限まで使います。
method-token-short = アクセストークン

prefer-oauth = 代わりに OAuth を使用
password-needs-relay = Web ページからパスワードでログインすることはできません。Salesforce が応答するのはコンソールのリレー経由だけで、このコンソールにはリレーがありません。保存はできますが、正しいかどうかは実際に使うときにわかります。このコンソールの開発者が属性 relay-url を設定できます。
save-and-validate-hint-password = 接続を保存し、このコンソールを通して Salesforce にログインします。
save-and-validate-hint-jwt = 接続を保存し、このブラウザーで鍵を使って署名し、Salesforce にログインします。
save-and-validate-hint-token = 接続を保存し、トークンが有効かどうかを組織に確認します。
environment-follows = 環境はホストに合わせて変わります。

save = 保存
save-and-validate = 保存して検証
save-and-validate-hint = 接続を保存し、Salesforce のログインページを開きます。
cancel = キャンセル
changes-discarded = 何も変更されていません。入力内容は破棄されました。
continue-editing = 編集を続ける
use-suggestion = { $suggestion } を使用

switched-to-sandbox = Sandbox に切り替えました。Sandbox には専用のログイン URL、組織 ID、ユーザー ID があります。
switched-to-production = 本番に切り替えました。本番には専用のログイン URL、組織 ID、ユーザー ID があります。

copy-callback-url = コールバック URL をコピー
copied = コールバック URL をコピーしました。
not-copied = ブラウザーがコピーを許可しませんでした。アドレスを選択し、キーボードでコピーしてください。

connection = Salesforce 接続
connections = 保存済みの接続
connections-found =
    { $count ->
       *[other] { $count } 件の接続
    }
no-connection-found = ラベルまたは状態が一致する接続はありません。
new-connection = 新規接続
edit = 編集
reset = リセット
set-up-oauth-tokens = OAuth トークンを設定
test-access = アクセスをテスト
revoke-access = アクセスを取り消す
delete = 削除

status-not-connected = 未接続
status-not-validated = 未接続：まだ検証していません
status-connected = 接続済み
status-settings-changed = 未接続：前回のログイン後に設定が変わりました
status-ended = 未接続：Salesforce がアクセスを終了しました
environment-production = 本番
environment-sandbox = Sandbox

fact-method = 接続方法
fact-username = ユーザー名
fact-private-key = 鍵のフィンガープリント (SHA-256)
fact-environment = 環境
fact-login-url = ログイン URL
fact-instance-url = インスタンス URL
fact-org-id = 組織 ID
fact-user = ユーザー
fact-api-version = API バージョン
fact-api-version-newest = 最新
fact-scopes = 付与されたスコープ
fact-scopes-unknown = Salesforce から通知なし
fact-since = 接続日時
life-title = 履歴
life-saved = 保存しました
life-connected = ログインしました
life-renewed = トークンを更新しました
life-failed = 失敗：{ $code }
life-disconnected = アクセスを放棄しました
fact-api-use = 本日の API 使用量
api-use = { $allowed } 中 { $used }
fact-learnt-at-sign-in = 最初のログインで取得

revoke-help = Salesforce でアクセスを削除する方法
revoke-help-answer = 「アクセスを取り消す」を使うと、この接続のトークンをここから無効にできます。Salesforce では、システム管理者が同じことをできます。「設定」（Setup）の「クイック検索」（Quick Find）で「接続アプリケーションの OAuth の利用状況」（Connected Apps OAuth Usage）を開き、アプリケーションを選んで、ユーザーのアクセスを取り消します。各ユーザーも、個人設定の「Connections」または「OAuth Connected Apps」で取り消せます。

sign-in-title = Salesforce にログイン
step-waiting-for-user = Salesforce のウィンドウでの操作を待っています。この接続で使うアカウントでログインし、アクセスを許可してください。
step-asking-host = ログインホストがこのページに応答するか確認しています。
step-exchanging-code = コードをトークンに交換しています。
step-signing = 秘密鍵で署名しています。
step-logging-in = Salesforce にログインしています。
step-asking-who = ログインしたユーザーを Salesforce に確認しています。
step-asking-versions = 組織で使える API バージョンを確認しています。
step-name-sign-in = Salesforce にログイン
step-name-host = ホストを確認
step-name-code = トークンを取得
step-name-sign = 鍵で署名
step-name-log-in = ログイン
step-name-who = ユーザーを確認
step-name-versions = API バージョンを取得
step-done = 完了
window-from-before = ログインの途中でページが再読み込みされました。Salesforce のウィンドウで続けるか、ウィンドウを開き直すか、ログインを中止してください。
cancel-sign-in = ログインを中止
open-again = ウィンドウを開き直す
have-finished = 完了しました
open-in-own-tab = このページを専用のタブで開く
open-in-new-tab = ログインを新しいタブで開く
continue-here = このタブで続ける
testing = 組織に確認しています。
cancel-test = テストを中止

dialog-revoke-title = 「{ $label }」のアクセスを取り消しますか？
dialog-revoke-text = トークンはここから削除され、Salesforce でも取り消されます。接続は残ります。もう一度使うには、再度ログインします。
dialog-revoke-plain = 取り消すトークンはここにありません。接続は残ります。
dialog-delete-title = 「{ $label }」を削除しますか？
dialog-delete-text = 接続とそのトークンは完全に削除され、トークンは Salesforce でも取り消されます。
dialog-delete-plain = この接続は完全に削除されます。トークンはありません。

set-up-guide = Salesforce でのアプリケーションの設定手順
set-up-guide-who = 組織の Salesforce システム管理者が一度だけ行います。「」の中が英語だけの名前は、英語版の設定画面での表記です。
set-up-step-app = 「設定」（Setup）の「クイック検索」（Quick Find）に「外部クライアントアプリケーションマネージャー」（External Client App Manager）と入力して開き、「新規外部クライアントアプリケーション」（New External Client App）を選びます。名前と連絡先メールを入力し、「配信状態」（Distribution State）を「ローカル」（Local）にします。
set-up-step-oauth = 「API (OAuth 設定の有効化)」（API (Enable OAuth Settings)）で「OAuth を有効化」（Enable OAuth）をオンにします。このフォームに表示されているコールバック URL（Callback URL）を一字一句そのまま入力します。
set-up-step-scopes = スコープ「API を使用してユーザーデータを管理 (api)」（Manage user data via APIs (api)）と「いつでも要求を実行 (refresh_token, offline_access)」（Perform requests at any time (refresh_token, offline_access)）を追加します。「ID URL サービスにアクセス (id, profile, email, address, phone)」（Access the identity URL service (id, profile, email, address, phone)）も追加すると、ログインしたユーザーをこのフォームに表示できます。
set-up-step-security = 「セキュリティ」（Security）で「Web サーバーフローの秘密が必要」（Require secret for Web Server Flow）と「更新トークンフローの秘密が必要」（Require secret for Refresh Token Flow）をオフにします。Web ページは秘密を保持できないためです。「サポートされる認証フローに Proof Key for Code Exchange (PKCE) 拡張を要求」（Require Proof Key for Code Exchange (PKCE)）はオンのままにします。
set-up-step-key = 「作成」（Create）を選びます。次に「設定」（Settings）、「OAuth 設定」（OAuth Settings）、「コンシューマー鍵と秘密」（Consumer Key and Secret）の順に進み、コンシューマー鍵（Consumer Key）をこのフォームにコピーします。新しいアプリケーションが認識されるまで、最大 10 分かかります。
set-up-step-cors = 組織がこのページに応答できるようにします（CORS）。
set-up-step-connected-app = 接続アプリケーションを使い続けている組織では、同じコールバック URL、スコープ、秘密の設定が、「アプリケーションマネージャー」（App Manager）の対象アプリケーションの「編集」（Edit）にあります。
set-up-guide-jwt = Salesforce での JWT 用アプリケーションの設定手順
jwt-step-key = 下のコマンドで鍵と証明書を作ります。鍵（salesforce.key）は手元に残し、証明書（salesforce.crt）を Salesforce に登録します。
jwt-step-oauth = 「API (OAuth 設定の有効化)」（API (Enable OAuth Settings)）で「OAuth を有効化」（Enable OAuth）をオンにします。コールバック URL（Callback URL）は使われませんが、入力が必要です。https://localhost でかまいません。
jwt-step-scopes = スコープ「API を使用してユーザーデータを管理 (api)」（Manage user data via APIs (api)）と「いつでも要求を実行 (refresh_token, offline_access)」（Perform requests at any time (refresh_token, offline_access)）を追加します。この方法で更新トークンは発行されませんが、Salesforce は 2 つ目のスコープも求めます。
jwt-step-flow = 「フローの有効化」（Flow Enablement）で「JWT ベアラーフローを有効化」（Enable JWT Bearer Flow）をオンにし、salesforce.crt をアップロードします。接続アプリケーションでは「デジタル署名を使用」（Use digital signatures）がこれに当たります。「作成」（Create）を選び、コンシューマー鍵（Consumer Key）をこのフォームにコピーします。
jwt-step-policies = 「ポリシー」（Policies）で「編集」（Edit）を選び、「許可されているユーザー」（Permitted Users）を「管理者が承認したユーザーは事前承認済み」（Admin approved users are pre-authorized）にします。次に「App Policies」で、ユーザーのプロファイルまたは権限セットを追加します。
scopes-asked = 要求するスコープ：{ $scopes }。
scopes-of-app = スコープは要求しないので、アプリケーションのスコープが使われます。api が必要です。接続を保つには refresh_token も必要です。
