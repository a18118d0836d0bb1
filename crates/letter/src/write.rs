//! Sheets to a file.

use core::num::NonZeroU16;

use krilla::color::luma;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, SpanTag, TableHeaderScope, Tag, TagGroup,
    TagKind, TagTree,
};
use krilla::text::{GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};

use crate::LetterError;
use crate::sheet::{Child, Entry, Faces, Flow, HEIGHT, LEFT, Mark, Node, Role, Style, WIDTH};
use crate::units::{Length, fraction, points};
use crate::wrap::Line;

/// What the file says of itself. No date: the same letter is the same file.
pub(crate) struct About {
    pub(crate) title: String,
    pub(crate) language: String,
}

/// The bytes of the file, as PDF/UA-1: a PDF that can be read aloud.
pub(crate) fn write(flow: Flow, faces: &Faces<'_>, about: About) -> Result<Vec<u8>, LetterError> {
    let failed = |what: &dyn core::fmt::Display| LetterError::Written(what.to_string());
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| failed(&"no version of the format is accessible"))?;
    let mut document = Document::new_with(SerializeSettings { configuration, ..Default::default() });
    let mut identifiers: Vec<Option<Identifier>> = vec![];
    identifiers.resize_with(flow.numbers, || None);
    for sheet in &flow.sheets {
        let settings = PageSettings::from_wh(points(WIDTH), points(HEIGHT))
            .ok_or_else(|| failed(&"a sheet without size"))?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        for mark in sheet {
            draw(&mut surface, mark, faces, &mut identifiers);
        }
        surface.finish();
        page.finish();
    }
    document.set_outline(outline(&flow.entries, &about.title));
    let language = (!about.language.is_empty()).then(|| about.language.clone());
    let mut tree = TagTree::new().with_lang(language);
    for node in flow.tree {
        tree.push(group(node, &mut identifiers));
    }
    document.set_tag_tree(tree);
    let mut metadata = Metadata::new().title(about.title);
    if !about.language.is_empty() {
        metadata = metadata.language(about.language);
    }
    document.set_metadata(metadata);
    document.finish().map_err(|error| failed(&error))
}

fn draw(surface: &mut Surface<'_>, mark: &Mark, faces: &Faces<'_>, identifiers: &mut [Option<Identifier>]) {
    match mark {
        Mark::Text { x, y, line, style, number } => {
            let artifact = ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther));
            let tag = number.map_or(artifact, |_| ContentTag::Span(SpanTag::empty()));
            let identifier = surface.start_tagged(tag);
            if let Some(slot) = number.and_then(|number| identifiers.get_mut(number)) {
                *slot = Some(identifier);
            }
            text(surface, *x, *y, line, *style, faces);
            surface.end_tagged();
        }
        Mark::Rule { x, y, width, weight, grey } => {
            let rect = Rect::from_xywh(points(*x), points(*y), points(*width), points(*weight));
            let path = rect.and_then(|rect| {
                let mut path = PathBuilder::new();
                path.push_rect(rect);
                path.finish()
            });
            if let Some(path) = path {
                surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
                surface.set_fill(Some(Fill { paint: luma::Color::new(*grey).into(), ..Fill::default() }));
                surface.draw_path(&path);
                surface.set_fill(None);
                surface.end_tagged();
            }
        }
    }
}

fn text(surface: &mut Surface<'_>, x: Length, y: Length, line: &Line, style: Style, faces: &Faces<'_>) {
    let face = faces.of(style);
    let em = |units: i32| fraction(i64::from(units), i64::from(face.units));
    let glyphs: Vec<KrillaGlyph> = line
        .run
        .glyphs
        .iter()
        .map(|glyph| {
            let (advance, dx, dy) = (em(glyph.advance), em(glyph.dx), em(glyph.dy));
            KrillaGlyph::new(GlyphId::new(glyph.id), advance, dx, dy, 0.0, glyph.text.clone(), None)
        })
        .collect();
    if !glyphs.is_empty() {
        let start = Point::from_xy(points(x), points(y));
        surface.set_fill(Some(Fill { paint: luma::Color::new(0).into(), ..Fill::default() }));
        surface.draw_glyphs(start, &glyphs, face.font.clone(), &line.run.text, points(style.size), false);
    }
}

/// The subject, and under it the headings.
fn outline(entries: &[Entry], title: &str) -> Outline {
    let node = |text: &str, sheet: usize, y: Length| {
        OutlineNode::new(text.to_owned(), XyzDestination::new(sheet, Point::from_xy(points(LEFT), points(y))))
    };
    let (first, rest) = match entries.split_first() {
        Some((first, rest)) => (node(&first.text, first.sheet, first.y), rest),
        None => (node(title, 0, Length::default()), entries),
    };
    let mut first = first;
    for entry in rest {
        first.push_child(node(&entry.text, entry.sheet, entry.y));
    }
    let mut outline = Outline::new();
    outline.push_child(first);
    outline
}

fn kind(role: Role) -> TagKind {
    match role {
        Role::Paragraph => Tag::P.into(),
        Role::Heading { level, text } => {
            Tag::Hn(NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN), Some(text)).into()
        }
        Role::List => Tag::L(ListNumbering::Disc).into(),
        Role::Item => Tag::LI.into(),
        Role::Bullet => Tag::Lbl.into(),
        Role::ItemBody => Tag::LBody.into(),
        Role::Table => Tag::Table.into(),
        Role::Head => Tag::THead.into(),
        Role::Rows => Tag::TBody.into(),
        Role::Row => Tag::TR.into(),
        Role::HeadCell => Tag::TH(TableHeaderScope::Column).into(),
        Role::Cell => Tag::TD.into(),
    }
}

fn group(node: Node, identifiers: &mut [Option<Identifier>]) -> TagGroup {
    let mut tag = TagGroup::new(kind(node.role));
    for child in node.children {
        match child {
            Child::Node(node) => tag.push(group(node, identifiers)),
            Child::Mark(number) => {
                if let Some(identifier) = identifiers.get_mut(number).and_then(Option::take) {
                    tag.push(identifier);
                }
            }
        }
    }
    tag
}
