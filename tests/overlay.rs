//! Facts laid over others: what a case or a situation says, over what it shares.

use serde_json::Value;

/// Lays facts over others; the text `absent` takes a field away, and nothing changes nothing.
pub fn overlay(under: &mut Value, over: Value) {
    match (under, over) {
        (_, Value::Null) => {}
        (Value::Object(under), Value::Object(over)) => {
            for (key, value) in over {
                if value == "absent" {
                    under.remove(&key);
                } else if let (Some(place @ Value::Object(_)), Value::Object(_)) =
                    (under.get_mut(&key), &value)
                {
                    overlay(place, value);
                } else {
                    under.insert(key, value);
                }
            }
        }
        (under, over) => *under = over,
    }
}
