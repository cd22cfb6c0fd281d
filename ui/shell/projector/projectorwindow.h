#pragma once

#include "ui/shell/projector/projectorcontent.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace aros::shell {

class HeadingLabel;
class ProjectorLevels;
class TextLabel;

// A window of its own for the room to look at, which grows and shrinks with its content: nothing ever scrolls in it.
class ProjectorWindow final : public QWidget
{
    Q_OBJECT

public:
    ProjectorWindow();

    void setContent(const ProjectorContent &content);
    // Shown beside a statement only; empty for none.
    void setTimer(const QString &text);
    // Texts and colours of the program have changed. The content is the caller's to set again.
    void restyle();

    // On a screen other than the one `leader` is on, filling it and leaving it the keyboard; where
    // there is none, as a window on the same.
    void showFor(QWidget &leader);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    static QHBoxLayout *makeRow(TextLabel *left, TextLabel *right);
    void showTimer();
    void fit();
    void fitRow(TextLabel *left, TextLabel *right, double leftPixels, double rightPixels);
    void fitStatement(double scale);
    void toggleFullScreen();

    ProjectorContent m_content;
    QString m_timerText;
    QVBoxLayout *m_column;
    TextLabel *m_place;
    TextLabel *m_votes;
    HeadingLabel *m_statement;
    TextLabel *m_agreed;
    TextLabel *m_timer;
    ProjectorLevels *m_levels;
};

} // namespace aros::shell
