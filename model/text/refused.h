// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>
#include <QStringView>

// Characters that no command may contain, and cleaning for formats that show text instead of running it.

namespace twinpool {

/// Controls, line and paragraph separators, zero-width and bidirectional signs, surrogates and non-characters.
/// A command value that contains one is refused, never repaired: the repaired name would be another name.
/// Source: command-safety.md section 1, and U+061C from robustness.md section 5.
bool isRefused(char32_t character);

/// Refuses text with a refused character or an unpaired surrogate; the sentence names the first one.
Result<void> checkText(QStringView text);

/// \a text for XML, HTML, Markdown and CSV: valid UTF-16 in which each character that XML 1.0 forbids is U+FFFD.
QString cleaned(QStringView text);

/// \a text for a sentence about it: refused characters as `<U+202E>`, at most 80 characters.
QString shown(QStringView text);

} // namespace twinpool
