//! Codes, short links, billing, profile, keys and sub-accounts.

mod common;

use std::time::Duration;

use common::{client, raw_with, start};
use wavix::{
    ApiKeyPermission, ApiKeyScope, CheckTwoFaCode, CompanyIndustry, CreateApiKey, CreateShortLink, CreateSubAccount,
    CreateTwoFaVerification, Date, ErrorKind, Generation, ListApiKeys, ListInvoices, ListSubAccountTransactions,
    ListSubAccounts, ListTransactions, ListTwoFaSessions, ResendTwoFaCode, ShortLinkMetricsRequest, SubAccountStatus,
    TransactionType, TwoFaChannel, TwoFaStatus, UpdateApiKey, UpdateCompanyInfo, UpdateProfile, UpdateSubAccount,
};

const SERVICE: &str = "7204a030201211ee9fb47d093f2f127c";

fn days() -> (Date, Date) {
    ("2026-05-01".parse().unwrap(), "2026-07-31".parse().unwrap())
}

#[tokio::test]
async fn a_code_is_sent_checked_and_counted() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let two_fa = client.two_fa();
    let begin = || two_fa.create(CreateTwoFaVerification::new(SERVICE, "447919433768", TwoFaChannel::Sms));
    let check = |id: &str, code: &str| two_fa.check(id.to_owned(), CheckTwoFaCode::new(code.to_owned()));
    let (from, to) = days();
    let empty = two_fa.sessions(SERVICE, ListTwoFaSessions::new(from, to)).await.unwrap_err();
    assert_eq!(empty.kind(), ErrorKind::NotFound);

    let id = begin().await.unwrap().session_id;
    assert!(!check(&id, "000000").await.unwrap().is_valid);
    two_fa.resend(id.as_str(), ResendTwoFaCode::new(TwoFaChannel::Voice)).await.unwrap();
    assert!(!check(&id, "123456").await.unwrap().is_valid, "an earlier code is no longer valid");
    assert!(check(&id, "123457").await.unwrap().is_valid);
    assert_eq!(two_fa.cancel(id.as_str()).await.unwrap_err().kind(), ErrorKind::NotFound);
    let events = two_fa.events(id.as_str()).await.unwrap();
    let names: Vec<_> = events.iter().filter_map(|event| event.event.as_deref()).collect();
    assert_eq!(
        names,
        ["Number lookup", "Code sent via SMS", "Verification", "Code sent via voice", "Verification", "Verification"]
    );

    let failed = begin().await.unwrap().session_id;
    for _ in 0..5 {
        assert!(!check(&failed, "000000").await.unwrap().is_valid);
    }
    assert!(!check(&failed, "123456").await.unwrap().is_valid, "the attempts are used up");
    let asked = begin().await.unwrap().session_id;
    let again = || two_fa.resend(asked.as_str(), ResendTwoFaCode::new(TwoFaChannel::Sms));
    for _ in 0..4 {
        again().await.unwrap();
    }
    assert_eq!(again().await.unwrap_err().status(), Some(400), "there are five codes");
    assert!(!check(&asked, "123460").await.unwrap().is_valid, "asking for a sixth ended it");
    let canceled = begin().await.unwrap().session_id;
    two_fa.cancel(canceled.as_str()).await.unwrap();
    assert!(!check(&canceled, "123456").await.unwrap().is_valid);
    let over = two_fa.resend(canceled.as_str(), ResendTwoFaCode::new(TwoFaChannel::Sms)).await.unwrap_err();
    assert_eq!(over.kind(), ErrorKind::InvalidRequest);
    let expired = begin().await.unwrap().session_id;
    simulator.advance(Duration::from_secs(300));
    assert!(!check(&expired, "123456").await.unwrap().is_valid);

    let sessions = two_fa.sessions(SERVICE, ListTwoFaSessions::new(from, to)).await.unwrap();
    let status = |id: &str| sessions.iter().find(|session| session.session_id == id).unwrap().status.clone();
    for (id, expected) in [
        (id, TwoFaStatus::Verified),
        (failed, TwoFaStatus::Failed),
        (asked, TwoFaStatus::Failed),
        (canceled, TwoFaStatus::Canceled),
        (expired, TwoFaStatus::Expired),
    ] {
        assert_eq!(status(&id), Some(expected));
    }
}

#[tokio::test]
async fn a_short_link_is_opened() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let link = CreateShortLink::new("https://example.com/long").utm_campaign("summer").phone("15155982927");
    let made = client.short_links().create(link).await.unwrap();
    let past = CreateShortLink::new("https://example.com")
        .expiration_time("2026-01-01T00:00:00Z".parse::<wavix::Timestamp>().unwrap());
    assert_eq!(client.short_links().create(past).await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    let (from, to) = days();
    let clicks = || async {
        let wanted = ShortLinkMetricsRequest::new(from, to).utm_campaign("summer");
        client.short_links().metrics(wanted).await.unwrap().items
    };
    assert_eq!(clicks().await.len(), 0);
    let target = made.short_link.strip_prefix(simulator.url()).expect("it leads to the simulator");
    let open = |target: String| {
        let (simulator, agent) = (&simulator, "user-agent: Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0\r\n");
        async move { common::reply(simulator, "GET", &target, &format!("{agent}accept-language: de, en\r\n"), "").await }
    };
    for _ in 0..2 {
        let (head, _) = open(target.to_owned()).await;
        assert!(head.starts_with("HTTP/1.0 302") && head.contains("location: https://example.com/long\r\n"), "{head}");
    }
    let clicks = clicks().await;
    assert_eq!((clicks.len(), clicks[0].browser.as_deref()), (2, Some("Firefox")));
    assert_eq!((clicks[0].operating_system.as_deref(), clicks[0].language.as_deref()), (Some("Linux"), Some("de")));
    assert!(made.short_link.ends_with(clicks[0].link_hash.as_deref().unwrap()));
    assert_eq!(clicks[0].phone.as_deref(), Some("15155982927"));

    let short = CreateShortLink::new("https://example.com/sale")
        .expiration_time("2026-06-30T13:00:00Z".parse::<wavix::Timestamp>().unwrap())
        .fallback_url("https://example.com/over");
    let short = client.short_links().create(short).await.unwrap().short_link;
    simulator.advance(Duration::from_secs(3601));
    let (head, _) = open(short.strip_prefix(simulator.url()).unwrap().to_owned()).await;
    assert!(head.contains("location: https://example.com/over\r\n"), "{head}");
    let all = client.short_links().metrics(ShortLinkMetricsRequest::new(from, to)).await.unwrap().items;
    assert_eq!(all.len(), 2, "an expired link counts no clicks");
    assert!(open("/s/unknown".into()).await.0.starts_with("HTTP/1.0 404"));
}

#[tokio::test]
async fn every_charge_is_a_transaction() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    client.two_fa().create(CreateTwoFaVerification::new(SERVICE, "447919433768", TwoFaChannel::Sms)).await.unwrap();
    let (from, to) = days();
    let all = client.billing().transactions(ListTransactions::new(from, to)).await.unwrap();
    assert_eq!((all.is_empty, all.items.len()), (Some(false), 3));
    let config = client.profile().config().await.unwrap();
    assert_eq!(all.items[0].balance_after, config.balance);
    assert_eq!((all.items[0].r#type, all.items[0].amount), (Some(TransactionType::TWO_FA), "-0.0525".parse().ok()));
    let payments = client.billing().transactions(ListTransactions::new(from, to).payments(true)).await.unwrap();
    assert_eq!(
        payments.items.iter().map(|item| item.r#type).collect::<Vec<_>>(),
        [Some(TransactionType::CARD_PAYMENT)]
    );

    let invoices = client.billing().invoices(ListInvoices::new()).await.unwrap().items;
    let first = |index: usize| invoices[index].from_date.unwrap().to_string();
    assert_eq!((first(0), first(2)), ("2026-05-01".to_owned(), "2026-03-01".to_owned()));
    assert_eq!(invoices[2].to_date.unwrap().to_string(), "2026-03-31");
    let file = client.billing().download_invoice(invoices[0].id).await.unwrap().bytes(1 << 20).await.unwrap();
    check_pdf(&file);
    assert!(String::from_utf8_lossy(&file).contains("Total: 25.0 USD"));
    assert_eq!(client.billing().download_invoice(77).await.unwrap_err().kind(), ErrorKind::NotFound);
}

/// Whether a PDF file can be read: its table names where each object begins, and the trailer the first of them.
fn check_pdf(file: &[u8]) {
    let text = std::str::from_utf8(file).unwrap();
    assert!(text.starts_with("%PDF-1.") && text.ends_with("%%EOF\n"));
    let start: usize = text.rsplit("startxref\n").next().unwrap().lines().next().unwrap().parse().unwrap();
    let mut table = text[start..].lines();
    assert_eq!(table.next(), Some("xref"));
    let count: usize = table.next().unwrap().strip_prefix("0 ").unwrap().parse().unwrap();
    assert_eq!(table.next(), Some("0000000000 65535 f "));
    for number in 1..count {
        let offset: usize = table.next().unwrap().strip_suffix(" 00000 n ").unwrap().parse().unwrap();
        assert!(text[offset..].starts_with(&format!("{number} 0 obj\n")), "object {number} is not at {offset}");
    }
    assert_eq!(table.next(), Some("trailer"));
    assert!(table.next().unwrap().contains(&format!("/Size {count} /Root 1 0 R")));
    let (head, rest) = text.split_once("stream\n").unwrap();
    let length: usize = head.rsplit("/Length ").next().unwrap().split(' ').next().unwrap().parse().unwrap();
    assert!(rest[length..].starts_with("\nendstream"));
}

/// Millionths of a dollar.
#[expect(clippy::cast_possible_truncation, reason = "amounts are small")]
fn micros(amount: Option<wavix::Decimal>) -> i64 {
    (amount.expect("an amount").to_string().parse::<f64>().expect("a number") * 1e6).round() as i64
}

/// Whatever happens, the balance is the sum of the transactions.
#[tokio::test]
async fn billing_adds_up() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let pass = |seconds| simulator.advance(Duration::from_secs(seconds));
    client.two_fa().create(CreateTwoFaVerification::new(SERVICE, "447919433768", TwoFaChannel::Voice)).await.unwrap();
    for to in ["447537151866", "447537990002", "13135550100"] {
        let from = if to.starts_with('1') { "13137890021" } else { "Wavix" };
        client.messages().send(wavix::SendMessage::new(from, to, wavix::MessageBody::text("Hi"))).await.unwrap();
    }
    let call = wavix::CreateCall::new("13137890021", "447537151866", "http://127.0.0.1:9/");
    client.calls().create(call).await.unwrap();
    pass(120);
    let id =
        client.buy().numbers(8148, 3213, wavix::ListAvailableNumbers::new()).await.unwrap().items[0].id.to_string();
    client.cart().add(wavix::CartItems::new(vec![id.clone()])).await.unwrap();
    client.cart().checkout(wavix::CheckoutCart::new().ids(vec![id])).await.unwrap();
    let (from, to) = ("2026-01-01".parse::<Date>().unwrap(), "2026-07-31".parse::<Date>().unwrap());
    let all = client.billing().transactions(ListTransactions::new(from, to).per_page(100)).await.unwrap().items;
    let kinds: std::collections::BTreeSet<_> = all.iter().filter_map(|item| item.r#type.map(|kind| kind.0)).collect();
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), [3, 14, 15, 19, 36, 44, 45, 52]);
    let sum: i64 = all.iter().map(|item| micros(item.amount)).sum();
    let balance = client.profile().config().await.unwrap().balance;
    assert_eq!((sum, all[0].balance_after), (micros(balance), balance));
    // A month later there is a statement of what June cost.
    pass(86_400);
    let june = client.billing().invoices(ListInvoices::new()).await.unwrap().items.remove(0);
    let charged = |item: &&wavix::Transaction| {
        item.r#type != Some(TransactionType::CARD_PAYMENT) && item.date.unwrap().to_string().starts_with("2026-06")
    };
    let cost: i64 = all.iter().filter(charged).map(|item| micros(item.amount)).sum();
    assert_eq!((june.from_date.unwrap().to_string().as_str(), micros(june.amount)), ("2026-06-01", -cost));
}

#[tokio::test]
async fn the_profile_keeps_what_is_not_given() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let company = UpdateCompanyInfo::new().industry(CompanyIndustry::Education).country_code("us");
    let change = UpdateProfile::new().contacts("bills@example.com").time_zone("Pacific/Wallis").company_info(company);
    let changed = client.profile().update(change.sms_relay_url("https://example.com/sms")).await.unwrap();
    assert_eq!(changed.contact_email.as_deref(), Some("bills@example.com"));
    assert_eq!(changed.first_name.as_deref(), Some("Alex"));
    let company = changed.company_info.clone().unwrap();
    assert_eq!(company.industry, Some(CompanyIndustry::Education));
    assert_eq!(company.country.unwrap().country_name.as_deref(), Some("United States"));
    assert_eq!(changed.default_destinations[0].transport.as_deref(), Some("sms"));
    assert_eq!(client.profile().get().await.unwrap(), changed);
}

#[tokio::test]
async fn keys_open_what_they_are_allowed_to() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let mut read = ApiKeyScope::new();
    read.allow = Some(ApiKeyPermission::Read);
    let wanted = CreateApiKey::new("Reports").scopes_enabled(true).billing(read);
    let key = client.api_keys().create(wanted).await.unwrap();
    let bearer = format!("Bearer {}", key.value.as_ref().unwrap().reveal());
    let get = |target: &'static str| raw_with(&simulator, "GET", target, Some(&bearer), None);
    assert_eq!(get("/v1/billing/invoices").await.0, 200);
    assert_eq!(get("/v1/profile").await.0, 403);
    let listed = client.api_keys().list(ListApiKeys::new().label("port")).await.unwrap();
    assert!(listed[0].last_used_at.is_some());

    let shut = UpdateApiKey::new().restricted(true).permitted_ips(vec!["192.0.2.1".to_owned()]);
    assert_eq!(client.api_keys().update(key.id, shut).await.unwrap().label.as_deref(), Some("Reports"));
    assert_eq!(get("/v1/billing/invoices").await.0, 401);
    let wrong = UpdateApiKey::new().permitted_ips(vec!["::1".to_owned()]);
    assert_eq!(client.api_keys().update(key.id, wrong).await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    client.api_keys().delete(key.id).await.unwrap();
    assert_eq!(client.api_keys().delete(key.id).await.unwrap_err().kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn sub_accounts_are_replaced_as_a_whole() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let made = client.sub_accounts().create(CreateSubAccount::new("Shop")).await.unwrap();
    let change = UpdateSubAccount::new("Store").status(SubAccountStatus::Disabled);
    client.sub_accounts().update(made.id, change).await.unwrap();
    let list = ListSubAccounts::new().status(SubAccountStatus::Disabled);
    let listed = client.sub_accounts().list(list).await.unwrap().items;
    assert_eq!(listed.iter().filter_map(|item| item.name.as_deref()).collect::<Vec<_>>(), ["Store"]);
    client.sub_accounts().update(made.id, UpdateSubAccount::new("Store")).await.unwrap();
    let back = client.sub_accounts().get(made.id).await.unwrap();
    assert_eq!((back.status, back.api_key == made.api_key), (Some(SubAccountStatus::Enabled), true));
    let (from, to) = days();
    let wanted = ListSubAccountTransactions::new(from, to)
        .r#type(vec![TransactionType::CARD_PAYMENT, TransactionType::ADMIN_PAYMENT]);
    assert_eq!(client.sub_accounts().transactions(1, wanted).await.unwrap().items.len(), 1);
    assert_eq!(client.sub_accounts().get(77).await.unwrap_err().kind(), ErrorKind::NotFound);
}
