//! PDF files of one page of text.

/// A PDF file with these lines; characters outside ASCII become question marks.
pub(crate) fn page(lines: &[String]) -> Vec<u8> {
    let drawn: String = lines.iter().map(|line| format!("({}) Tj T*\n", escaped(line))).collect();
    let drawn = format!("BT /F1 12 Tf 16 TL 72 770 Td\n{drawn}ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{drawn}\nendstream", drawn.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut text = "%PDF-1.4\n".to_owned();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in (1..).zip(&objects) {
        table += &format!("{:010} 00000 n \n", text.len());
        text += &format!("{index} 0 obj\n{object}\nendobj\n");
    }
    let start = text.len();
    let size = objects.len() + 1;
    format!("{text}{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").into_bytes()
}

fn escaped(line: &str) -> String {
    let plain = line.chars().map(|c| if c.is_ascii_graphic() || c == ' ' { c } else { '?' });
    plain.flat_map(|c| matches!(c, '(' | ')' | '\\').then_some('\\').into_iter().chain([c])).collect()
}
