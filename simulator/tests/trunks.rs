//! SIP trunks.

mod common;

use common::{raw, start};
use serde_json::json;

#[tokio::test]
async fn a_trunk_is_replaced_whole() {
    let simulator = start();
    let path = "/v1/trunks";
    let wanted = json!({
        "label": "One", "password": "secret", "callerid": "13137890021", "ip_restrict": true, "didinfo_enabled": false,
        "call_restrict": false, "cost_limit": false, "channels_restrict": false, "rewrite_enabled": true,
        "rewrite_prefix": "9", "transcription_enabled": true, "transcription_threshold": 12,
        "allowed_ips": [{ "ip": "192.0.2.1" }]
    });
    let (status, made) = raw(&simulator, "POST", path, Some(wanted.clone())).await;
    assert_eq!((status, &made["allowed_ips"][0]["ip"]), (201, &json!("192.0.2.1")));
    assert!(made.get("password").is_none());
    let mut less = wanted.clone();
    for field in ["rewrite_prefix", "allowed_ips"] {
        less.as_object_mut().unwrap().remove(field);
    }
    let target = format!("{path}/{}", made["id"]);
    let (status, replaced) = raw(&simulator, "PUT", &target, Some(less)).await;
    assert_eq!((status, &replaced["rewrite_prefix"], &replaced["allowed_ips"]), (200, &json!(""), &json!([])));
    assert_eq!(replaced["access_token"], made["access_token"]);
    let (status, _) = raw(&simulator, "POST", path, Some(json!({ "label": "One" }))).await;
    assert_eq!(status, 400);
    let (_, list) = raw(&simulator, "GET", path, None).await;
    assert_eq!(list["sip_trunks"].as_array().map(Vec::len), Some(3));
    assert_eq!(list["sip_trunks"][2]["auth_method"], "Digest");
}
