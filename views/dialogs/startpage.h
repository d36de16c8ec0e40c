// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/deployment.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace twinpool {

/// What a newcomer sees first: start a plan, open one, go on with a recent one, or look at a sample.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &files);

Q_SIGNALS:
    void newRequested();
    void interviewRequested();
    void openRequested();
    void importRequested();
    void fileChosen(const QString &path);
    void sampleChosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What the list tells of a sample.
    struct Sample {
        QString name, title, notes;
        ProductVersion version{};
        int sites = 0;
    };

    void retranslate();
    void readSamples();
    void fillSamples();
    void fillRecent();

    QStringList m_recentFiles;
    QList<Sample> m_sampleRows; ///< Read after the page was painted for the first time.
    bool m_wasPainted = false;
    QLabel *m_title, *m_subtitle, *m_recentTitle, *m_samplesTitle, *m_noRecent;
    QPushButton *m_new, *m_interview, *m_open, *m_import;
    QListWidget *m_recent, *m_samples;
};

} // namespace twinpool
