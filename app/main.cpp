#include "app/application.h"
#include "app/commands/commandline.h"
#include "app/processsetup.h"

int main(int argc, char **argv)
{
    aros::setUpProcess();
    if (aros::commands::isCommand(argc, argv))
        return aros::commands::run(argc, argv);
    return aros::app::runWindow(argc, argv);
}
