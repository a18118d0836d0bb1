//! What a web page sees.

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use crate::{Fonts, Letter, render};

/// The letter as the bytes of a PDF file. Throws if it has not the shape of a letter, or a font cannot be read.
#[wasm_bindgen(js_name = letterPdf)]
pub fn letter_pdf(letter: JsValue, regular: &[u8], bold: &[u8]) -> Result<Vec<u8>, JsError> {
    let letter: Letter = serde_wasm_bindgen::from_value(letter)?;
    Ok(render(&letter, &Fonts { regular, bold })?)
}
